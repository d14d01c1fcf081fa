import { expect, test } from 'vitest';
import { joinHanLines, withoutHanBreaks } from './han-lines.ts';

test('a line break beside Chinese is no space', () => {
  expect(withoutHanBreaks('拉客，花\n')).toBe('拉客，花');
  expect(withoutHanBreaks('\n条信息')).toBe('条信息');
  expect(withoutHanBreaks('one\ntwo')).toBe('one\ntwo');
});

test('the wrapped lines of a Chinese paragraph are one line, and blocks stay blocks', () => {
  const wrapped =
    '有人花\n<Fact id="a">500元</Fact>买了<Fact id="b">317</Fact>\n条信息。\n\n<Guess id="g" fact="f">\n多少？\n<Fragment slot="record">\n\n很多。\n\n</Fragment>\n</Guess>\n';
  expect(joinHanLines(wrapped)).toBe(
    '有人花<Fact id="a">500元</Fact>买了<Fact id="b">317</Fact>条信息。\n\n<Guess id="g" fact="f">\n多少？\n<Fragment slot="record">\n\n很多。\n\n</Fragment>\n</Guess>\n',
  );
  const list = '- 一\n- 二\n\n## 标题\n\n<Figure id="scale" />\n';
  expect(joinHanLines(list)).toBe(list);
});
