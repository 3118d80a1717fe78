import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from './decode-text.ts';

/** Turns text into bytes of an encoding by asking the decoder what each of its bytes and pairs of bytes means. */
function encoderOf(encoding: string): (text: string) => Uint8Array {
  if (encoding === 'utf-8') return text => Buffer.from(text);
  if (encoding === 'utf-16le') return text => Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return text => Buffer.from(text, 'utf16le').swap16();
  if (encoding === 'iso-2022-jp') return text => escaped(encoderOf('euc-jp')(text));
  const decoder = new TextDecoder(encoding, { fatal: true });
  const known = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]): void => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !known.has(character)) known.set(character, bytes);
    } catch {}
  };
  for (let byte = 0; byte < 256; byte++) learn([byte]);
  if (/^(gb|big5|euc|shift)/.test(encoding))
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn([lead, trail]);
  return text =>
    Uint8Array.from(
      [...text].flatMap(character => known.get(character) ?? assert.fail(`${encoding} has no ${character} to write`)),
    );
}

/** The pairs of EUC-JP between the escapes of ISO-2022-JP, in seven bits. */
function escaped(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let inPairs = false;
  for (const byte of bytes) {
    if (byte > 0x7f !== inPairs) out.push(0x1b, ...(inPairs ? [0x28, 0x42] : [0x24, 0x42]));
    inPairs = byte > 0x7f;
    out.push(byte & 0x7f);
  }
  return Uint8Array.from(inPairs ? [...out, 0x1b, 0x28, 0x42] : out);
}

const russian =
  'Президент Арвении Олег Таров провёл телефонный разговор с премьер-министром Лодении. Стороны обсудили торговлю и безопасность на море.';
const ukrainian =
  'Президент Арвенії провів телефонну розмову з главою уряду Лоденії. Сторони обговорили безпеку, торгівлю та їхню співпрацю.';
const simplified =
  '阿文尼亚总统二日晚应约同洛德尼亚总理通电话。双方就加强贸易、海上安全和人文交流交换了意见，一致同意继续保持沟通。';
const traditional =
  '阿文尼亞總統二日晚應約與洛德尼亞總理通電話。雙方就加強貿易、海上安全與人文交流交換了意見，一致同意繼續保持溝通。';
const english = 'The president of Arvenia called it “a new beginning” – and nobody’s last word… The café on the square was full.';
const polish =
  'Prezydent powiedział, że współpraca między państwami będzie się rozwijać. Źródła dyplomatyczne mówią o następnych rozmowach.';
const turkish = 'Cumhurbaşkanı iki ülke arasındaki işbirliğinin güçlendirilmesi gerektiğini söyledi ve ticaret ele alındı.';
const greek = 'Ο πρωθυπουργός μίλησε τηλεφωνικά με τον πρόεδρο της γειτονικής χώρας για την ασφάλεια και το εμπόριο.';
const hebrew = 'נשיא המדינה שוחח בטלפון עם ראש הממשלה על שיתוף הפעולה בין שתי המדינות ועל הביטחון בים.';
const arabic = 'أجرى الرئيس اتصالا هاتفيا مع رئيس الوزراء وبحثا التعاون بين البلدين والتجارة والأمن في البحر.';
const japanese = '大統領は首相と電話で会談し、両国の協力関係を強化することで一致した。また、海の安全についても意見を交わした。';
const korean = '대통령은 총리와 전화 통화를 하고 양국의 협력을 강화하기로 했다. 또한 바다의 안전에 대해서도 의견을 나누었다.';
const thai = 'ประธานาธิบดีได้หารือทางโทรศัพท์กับนายกรัฐมนตรีเกี่ยวกับความร่วมมือระหว่างสองประเทศ';
const western = 'Le président a déclaré que l’été serait décisif; à Genève, les ministres ont été reçus très tôt.'.replace(
  '’',
  "'",
);
const nordic = 'Utenriksministeren sa at møtet på onsdag går videre, og at både handel og sjøfart skal drøftes i høst.';
const baltic = 'Prezidentas sakė, kad bendradarbiavimas tarp dviejų šalių bus plėtojamas, o kitas susitikimas įvyks rudenį.';

/**
 * Every encoding of the WHATWG standard that has a decoder, with a text that it can write, and whether it is told without being
 * declared.
 */
const encodings: readonly (readonly [encoding: string, text: string, told: boolean])[] = [
  ['utf-8', `${russian} ${simplified}`, true],
  ['ibm866', russian, true],
  ['iso-8859-2', polish, true],
  ['iso-8859-3', 'La prezidanto diris, ke la interparolo estis utila, kaj ke la laboro daŭros ĉi-jare en nova ĉapitro.', false],
  ['iso-8859-4', baltic, false],
  ['iso-8859-5', russian, true],
  ['iso-8859-6', arabic, true],
  ['iso-8859-7', greek.replaceAll('ά', 'α'), true],
  ['iso-8859-8', hebrew, true],
  ['iso-8859-8-i', hebrew, false],
  ['iso-8859-10', nordic, false],
  ['iso-8859-13', baltic, false],
  ['iso-8859-14', nordic, false],
  ['iso-8859-15', western, true],
  ['iso-8859-16', western, true],
  ['koi8-r', russian, true],
  ['koi8-u', ukrainian, true],
  ['macintosh', english, true],
  ['windows-874', thai, true],
  ['windows-1250', polish, true],
  ['windows-1251', russian, true],
  ['windows-1252', english, true],
  ['windows-1253', greek, true],
  ['windows-1254', turkish, true],
  ['windows-1255', hebrew, true],
  ['windows-1256', arabic, true],
  ['windows-1257', baltic, true],
  ['windows-1258', western, true],
  ['x-mac-cyrillic', russian, true],
  ['gbk', simplified, true],
  ['gb18030', simplified, true],
  ['big5', traditional, true],
  ['euc-jp', japanese, true],
  ['iso-2022-jp', japanese, true],
  ['shift_jis', japanese, true],
  ['euc-kr', korean, true],
  ['utf-16be', simplified, true],
  ['utf-16le', english, true],
];

for (const [encoding, text, told] of encodings) {
  const bytes = encoderOf(encoding)(text);

  test(`${encoding} that is declared is read as what it is`, () => {
    assert.equal(decodeText(bytes, { charset: encoding }).text, text);
  });

  if (told)
    test(`${encoding} that nothing declares is told by its bytes`, () => {
      assert.equal(decodeText(bytes).text, text);
    });

  // Hebrew in two encodings that share their letters is told apart from neither by looks, and either is read alike.
  test(`${encoding} that is declared to be UTF-8 is told by its bytes`, () => {
    if (told) assert.equal(decodeText(bytes, { charset: 'utf-8' }).text, text);
  });
}

test('every other encoding declared for UTF-8 is overruled', () => {
  for (const text of [russian, simplified, english])
    for (const [charset] of encodings)
      assert.deepEqual(
        decodeText(Buffer.from(text), { charset }),
        { text, encoding: 'utf-8', basis: charset === 'utf-8' ? 'transport' : 'validity' },
        charset,
      );
});

test('the encodings of Cyrillic, Chinese and Western Europe declared for one another are overruled', () => {
  const own = ['windows-1251', 'koi8-r', 'ibm866', 'gb18030', 'big5', 'windows-1252'];
  for (const [encoding, text] of encodings.filter(([encoding]) => own.includes(encoding)))
    for (const charset of own)
      assert.equal(decodeText(encoderOf(encoding)(text), { charset }).text, text, `${encoding} as ${charset}`);
});

test('a byte order mark is believed before all, and dropped', () => {
  const little = Uint8Array.from([0xff, 0xfe, ...encoderOf('utf-16le')(simplified)]);
  assert.deepEqual(decodeText(little, { charset: 'gbk' }), { text: simplified, encoding: 'utf-16le', basis: 'mark' });
  const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from(`a\ufeff${russian}`)]);
  assert.equal(decodeText(marked, { charset: 'windows-1251' }).text, `a\ufeff${russian}`);
});

test('HTML declares its encoding in meta, XML in its first line, and the transport goes before both', () => {
  const page = (charset: string): Uint8Array =>
    Uint8Array.from([...Buffer.from(`<meta charset="${charset}"><p>`), ...encoderOf('koi8-u')(ukrainian)]);
  assert.deepEqual(decodeText(page('koi8-u'), { mediaType: 'text/html' }).basis, 'markup');
  assert.ok(decodeText(page('koi8-u'), { mediaType: 'text/html' }).text.endsWith(ukrainian));
  assert.ok(decodeText(page('gbk'), { mediaType: 'text/html', charset: 'koi8-u' }).text.endsWith(ukrainian));
  const feed = Uint8Array.from([
    ...Buffer.from('<?xml version="1.0" encoding="windows-1251"?><p>'),
    ...encoderOf('windows-1251')(russian),
  ]);
  assert.equal(decodeText(feed, { mediaType: 'application/rss+xml' }).basis, 'markup');
});

test('a page that declares UTF-16 where it cannot be is read as what it is', () => {
  const page = Buffer.from(`<meta charset="utf-16le"><p>${russian}`);
  assert.ok(decodeText(page, { mediaType: 'text/html' }).text.endsWith(russian));
});

test('a label that nobody knows or that the standard bars is as if absent', () => {
  for (const charset of ['x-unheard-of', 'iso-2022-kr', 'x-user-defined', ''])
    assert.equal(decodeText(encoderOf('windows-1251')(russian), { charset }).text, russian);
});

test('a label is read as browsers read it', () => {
  for (const charset of ['cp1251', ' Windows-1251 ', '"x-cp1251"'])
    assert.deepEqual(decodeText(encoderOf('windows-1251')(russian), { charset }).basis, 'transport');
});

test('a character that is cut off at the end, or damaged, does not change the encoding', () => {
  const bytes = Buffer.from(simplified);
  assert.equal(decodeText(bytes.subarray(0, -1)).text, `${simplified.slice(0, -1)}\ufffd`);
  const damaged = Uint8Array.from(bytes);
  damaged[31] = 0x20;
  assert.equal(decodeText(damaged).encoding, 'utf-8');
  const gbk = encoderOf('gbk')(simplified);
  assert.ok(decodeText(gbk.subarray(0, -1)).text.startsWith(simplified.slice(0, -1)));
});

test('two Chinese characters that are also valid UTF-8 are read as declared', () => {
  assert.equal(decodeText(Uint8Array.from([0xcd, 0xa8, 0xd0, 0xbc]), { charset: 'gbk' }).text, '通屑');
});

test('four-byte characters of GB 18030 are read', () => {
  const bytes = Uint8Array.from([...encoderOf('gb18030')(simplified), 0x95, 0x32, 0x82, 0x36]);
  assert.equal(decodeText(bytes).text, `${simplified}\u{20000}`);
});

test('what is no text is refused with advice', () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + ((i * i) % 251) * 31) % 256);
  assert.throws(() => decodeText(noise), { name: 'ReceiveError', code: /binary|unknown-encoding/ });
  assert.throws(() => decodeText(new Uint8Array(100)), { code: /binary|unknown-encoding/ });
  assert.throws(() => decodeText(Buffer.from('ab\u0001\u0002\u0003\u0004cd')), { code: 'binary' });
  assert.throws(() => decodeText(Buffer.from('lost \ufffd\ufffd\ufffd\ufffd\ufffd words')), { code: 'unknown-encoding' });
  assert.throws(() => decodeText(new Uint8Array()), { code: 'no-text' });
  assert.throws(() => decodeText(Buffer.from(' \r\n\t\u00a0')), { code: 'no-text' });
});
