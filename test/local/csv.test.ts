import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/local/files/decode-text";
import { guessLocale } from "../../src/local/files/guess-locale";
import { csvSeparator, readCsv } from "../../src/local/files/read-csv";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe("the text of a file", () => {
  it("is read in its encoding", () => {
    expect(decodeText(new TextEncoder().encode("perché"))).toBe("perché");
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe("a");
    // é is E9 in Windows-1252, and alone no UTF-8; 80 is the euro sign.
    expect(decodeText(bytes(0x70, 0x65, 0x72, 0x63, 0x68, 0xe9, 0x20, 0x80))).toBe("perché €");
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0x00, 0xe9, 0x00))).toBe("aé");
    expect(decodeText(bytes(0xfe, 0xff, 0x00, 0x61, 0x00, 0xe9))).toBe("aé");
    expect(decodeText(bytes(0x61, 0x00, 0x62, 0x00, 0x0a, 0x00, 0x63, 0x00))).toBe("ab\nc");
  });
});

describe("a separated text", () => {
  it("is split at its own separator", () => {
    expect(csvSeparator("a,b,c\n1,2,3\n")).toBe(",");
    expect(csvSeparator("a;b\n1,5;2,5\n3,5;4,5\n")).toBe(";");
    expect(csvSeparator("a\tb\n1,5\t2\n")).toBe("\t");
    expect(csvSeparator("a|b\n1|2\n")).toBe("|");
    expect(csvSeparator("Conto corrente\nSaldo\n\nData;Importo;Causale\n1;2;3\n4;5;6\n7;8;9\n")).toBe(";");
    expect(csvSeparator("one\ntwo\n")).toBe(",");
  });

  it("keeps quotes, separators and line breaks inside quotes, empty fields and every kind of line end", () => {
    expect(readCsv('a,"b,1","say ""hi"""\r\n,"two\nlines",\n\rx\n', ",")).toEqual([
      ["a", "b,1", 'say "hi"'],
      ["", "two\nlines", ""],
      [""],
      ["x"],
    ]);
    expect(readCsv("a,b", ",")).toEqual([["a", "b"]]);
    expect(readCsv('"open,1\n2', ",")).toEqual([["open,1\n2"]]);
    expect(readCsv('"a"b,c', ",")).toEqual([["ab", "c"]]);
    expect(readCsv("", ",")).toEqual([]);
  });
});

describe("the habits of a file", () => {
  it("tell its locale", () => {
    expect(guessLocale([["1.234,50", "31/12/2025"]], "en_US")).toBe("it_IT");
    expect(guessLocale([["10,00", "31.12.2025"]], "en_US")).toBe("de_DE");
    expect(guessLocale([["1,234.50", "12/31/2025"]], "it_IT")).toBe("en_US");
    expect(guessLocale([["12.50", "31/12/2025"]], "en_US")).toBe("en_GB");
    expect(guessLocale([["12.50", "2025-12-31"]], "it_IT")).toBe("en_US");
    expect(guessLocale([["abc", "12"]], "it_IT")).toBe("it_IT");
    expect(guessLocale([["10,00"]], "pt_BR")).toBe("pt_BR");
  });
});
