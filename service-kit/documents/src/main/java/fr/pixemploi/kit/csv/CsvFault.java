package fr.pixemploi.kit.csv;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/**
 * Why a file, a line of it or one of its columns can't be read, for the person who made it.
 *
 * @param line of the file, from 1; 1 for the file as a whole
 * @param column by its name in the file; empty for the line as a whole
 * @param argument what the text names; empty when it names nothing
 */
public record CsvFault(int line, String column, Reason reason, String argument) {
    /** Each has a text in {@code csv/kit_*.properties}. */
    public enum Reason {
        NOT_UTF_8,
        NUL_CHARACTER,
        BAD_QUOTES,
        UNKNOWN_SEPARATOR,
        OTHER_SEPARATOR,
        UNKNOWN_COLUMN,
        COLUMN_TWICE,
        COLUMN_MISSING,
        NO_ROWS,
        TOO_MANY_CELLS,
        NOT_A_SHEET,
        SHEET_TOO_LARGE;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Properties FRENCH = texts("fr");
    private static final Properties ENGLISH = texts("en");

    public static CsvFault ofTheFile(Reason reason) {
        return new CsvFault(1, "", reason, "");
    }

    public String french() {
        return said(FRENCH);
    }

    public String english() {
        return said(ENGLISH);
    }

    private String said(Properties texts) {
        String text = texts.getProperty(reason.key());
        if (text == null) throw new IllegalStateException("no text for " + reason);
        return new MessageFormat(text, Locale.ROOT).format(new Object[] {argument});
    }

    private static Properties texts(String language) {
        String file = "/csv/kit_" + language + ".properties";
        Properties texts = new Properties();
        try (InputStream in = CsvFault.class.getResourceAsStream(file)) {
            if (in == null) throw new FileNotFoundException(file);
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
