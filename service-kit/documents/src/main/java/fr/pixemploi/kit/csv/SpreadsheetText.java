package fr.pixemploi.kit.csv;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file that a spreadsheet program wrote, without the byte order mark. Reading throws {@link CharacterCodingException}
 * where it is not UTF-8 and {@link NulCharacter} where it holds U+0000.
 */
final class SpreadsheetText extends FilterReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_FIRST_LINE = 1 << 16;

    /** U+0000, which no text file contains. */
    static final class NulCharacter extends IOException {}

    private boolean isBegun;

    SpreadsheetText(InputStream file) {
        super(new BufferedReader(new InputStreamReader(
                file, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT))));
    }

    /** A semicolon when the first line has one, else a comma. Call it before anything is read. */
    char separator() throws IOException {
        begin();
        in.mark(LONGEST_FIRST_LINE);
        char separator = ',';
        for (int i = 1; i < LONGEST_FIRST_LINE; i++) {
            int c = in.read();
            if (c == ';') separator = ';';
            if (c < 0 || c == '\n' || c == '\r' || c == ';') break;
        }
        in.reset();
        return separator;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        begin();
        int read = in.read(into, from, length);
        for (int i = from; i < from + read; i++) {
            if (into[i] == 0) throw new NulCharacter();
        }
        return read;
    }

    private void begin() throws IOException {
        if (isBegun) return;
        isBegun = true;
        in.mark(1);
        if (in.read() != BYTE_ORDER_MARK) in.reset();
    }
}
