import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webAddress } from './web-address.ts';

test('addresses of the web are taken, without their fragment', () => {
  assert.equal(webAddress('HTTPS://Press.Example:443/a#b').href, 'https://press.example/a');
  assert.equal(webAddress('http://press.example:8080').href, 'http://press.example:8080/');
  assert.equal(webAddress('../b?c', new URL('https://press.example/a/a')).href, 'https://press.example/b?c');
  assert.equal(webAddress('http://press.example:443/').port, '443');
});

test('what is none is refused with what to do', () => {
  const said: readonly (readonly [string, RegExp])[] = [
    ['press.example/a', /write it in full/],
    ['', /write it in full/],
    ['https://', /write it in full/],
    ['ftp://press.example/', /begins with https/],
    ['file:/a', /begins with https/],
    ['https://user@press.example/', /give it without/],
    ['https://:secret@press.example/', /give it without/],
    ['http://press.example:22/', /Port 22 is not asked/],
    ['http://press.example:1023/', /Port 1023 is not asked/],
    [`https://press.example/${'a'.repeat(2_000)}`, /more than 2000 characters/],
  ];
  for (const [written, message] of said) assert.throws(() => webAddress(written), { code: 'refused-address', message }, written);
});

test('a secret in an address does not reach the message', () => {
  assert.throws(
    () => webAddress('https://user:secret@press.example/'),
    ({ message }: Error) => !message.includes('secret'),
  );
});
