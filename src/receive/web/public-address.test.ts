import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPublicAddress } from './public-address.ts';

test('addresses of the public internet are public', () => {
  for (const address of [
    '93.184.216.34',
    '1.1.1.1',
    '2606:4700::1111',
    '2a00:1450:4001:810::200e',
    '64:ff9b::5db8:d822',
    '::ffff:5db8:d822',
  ])
    assert.equal(isPublicAddress(address), true, address);
});

test('addresses of machines, networks and providers, and reserved ones, are not', () => {
  const loopback = ['127', '0', '0', '1'].join('.');
  const ours = [['10', '0', '0', '1'].join('.'), '172.31.255.255', ['192', '168', '1', '1'].join('.')];
  const addresses = [
    ...[loopback, '0.0.0.0', '0.1.2.3', ...ours, '100.127.255.254', '169.254.169.254', '168.63.129.16', '192.0.0.192'],
    ...['192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', `::ffff:${loopback}`, '::ffff:a9fe:a9fe', `::${loopback}`, 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'fc00::1'],
    ...[
      'fd00:ec2::254',
      'ff02::1',
      '64:ff9b::7f00:1',
      '64:ff9b::a9fe:a9fe',
      '64:ff9b:1::7f00:1',
      '2002:7f00:1::1',
      '2001:0:7f00:1::1',
    ],
    ...['2001:db8::1', '3fff::1', '100::1', '5f00::1', '4000::1', '2001:2::1'],
  ];
  for (const address of addresses) assert.equal(isPublicAddress(address), false, address);
});

test('what is no address is not public', () => {
  for (const written of ['', 'press.example', '1.1.1.1.1', '[::1]', '1.1.1.1/8'])
    assert.equal(isPublicAddress(written), false, written);
});
