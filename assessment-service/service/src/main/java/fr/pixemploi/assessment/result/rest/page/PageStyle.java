package fr.pixemploi.assessment.result.rest.page;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style of pages and documents, {@code reading/*.css}, with the widths of bars: a page has no style of single elements. */
final class PageStyle {
    private static final int WHOLE = 100;
    private static final int STEP = 5;

    private PageStyle() {}

    /** Of a document. */
    static String printed() {
        StringBuilder style = new StringBuilder(read("reading/result.css"));
        for (int width = 0; width <= WHOLE; width += STEP)
            style.append(".w").append(width).append(" { width: ").append(width).append("%; }\n");
        return style.toString();
    }

    /** Of a page: the same, and beside each other what fits on a wide screen. */
    static String shown() {
        return printed() + read("reading/screen.css");
    }

    private static String read(String file) {
        try (InputStream in = PageStyle.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) throw new FileNotFoundException(file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
