package fr.pixemploi.kit.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written to somebody, as plain texts: whoever shows it escapes them. Never a result, nor anything that only its reader should know.
 *
 * @param language BCP 47: {@code fr}, {@code fr-x-easy}, {@code en}
 * @param subject one line; what stands in a subject as a line break or control character is refused
 * @param paragraphs in order, at least one
 * @param action the one link; null when there is nothing to do
 * @param footer small print, in order: who writes, why, how it ends
 */
public record Letter(
        String language,
        String subject,
        List<String> paragraphs,
        @Nullable Action action,
        List<String> footer) {
    /** @throws IllegalArgumentException without language, subject or paragraphs, or with control characters in the subject */
    public Letter {
        if (language.isBlank()) throw new IllegalArgumentException("a letter has a language");
        if (subject.isBlank()) throw new IllegalArgumentException("a letter has a subject");
        if (subject.codePoints().anyMatch(Letter::breaksLines))
            throw new IllegalArgumentException("a subject is one line");
        if (paragraphs.isEmpty()) throw new IllegalArgumentException("a letter says something");
        paragraphs = List.copyOf(paragraphs);
        footer = List.copyOf(footer);
    }

    private static boolean breaksLines(int character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
    }
}
