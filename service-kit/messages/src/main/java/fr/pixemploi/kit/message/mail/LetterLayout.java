package fr.pixemploi.kit.message.mail;

import fr.pixemploi.kit.message.Letter;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a letter looks as a mail ({@code mail/letter.html} and {@code mail/letter.txt}): one column, large letters, the address of its link
 * to read too. Nothing is loaded from anywhere, so nobody learns that it was opened.
 */
final class LetterLayout {
    private static final String HTML = "text/html";
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(HTML)))
            .build();
    private static final Template PAGE = template("/mail/letter.html", HTML);
    private static final Template PLAIN = template("/mail/letter.txt", "text/plain");

    private LetterLayout() {}

    /** A line of small print. @param address with which it ends; null when it ends otherwise */
    record SmallPrint(String said, @Nullable String address) {
        static SmallPrint of(String line) {
            int last = line.lastIndexOf(' ') + 1;
            return line.startsWith("https://", last) || line.startsWith("http://", last)
                    ? new SmallPrint(line.substring(0, last), line.substring(last))
                    : new SmallPrint(line, null);
        }
    }

    static String html(Letter letter) {
        List<SmallPrint> footer = letter.footer().stream().map(SmallPrint::of).toList();
        return PAGE.data("letter", letter).data("footer", footer).render();
    }

    static String text(Letter letter) {
        return PLAIN.data("letter", letter).render();
    }

    private static Template template(String file, String type) {
        try (InputStream in = Objects.requireNonNull(LetterLayout.class.getResourceAsStream(file), file)) {
            return ENGINE.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), Variant.forContentType(type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
