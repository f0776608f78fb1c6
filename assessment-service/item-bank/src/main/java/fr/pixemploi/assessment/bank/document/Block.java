package fr.pixemploi.assessment.bank.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a text document is made of, in its order. */
sealed interface Block {
    record Paragraph(String text, Style style, boolean bold, boolean italic, Alignment alignment) implements Block {}

    record Table(List<List<String>> rows) implements Block {}

    record PageBreak() implements Block {}

    enum Style {
        TITLE("title"),
        HEADING1("heading1"),
        HEADING2("heading2"),
        NORMAL("normal"),
        BULLET("bullet");

        final String name;

        Style(String name) {
            this.name = name;
        }
    }

    enum Alignment {
        LEFT,
        CENTER,
        RIGHT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static List<Block> of(List<Spec> specs) {
        return specs.stream().map(Block::of).toList();
    }

    private static Block of(Spec spec) {
        if (!spec.node().isObject()) return new Paragraph(spec.text(), Style.NORMAL, false, false, Alignment.LEFT);
        if (spec.get("pageBreak").isPresent()) {
            spec.only(Set.of("pageBreak"));
            if (!spec.truth("pageBreak")) throw spec.need("pageBreak").fault("must be true, or left out");
            return new PageBreak();
        }
        if (spec.get("table").isPresent()) {
            spec.only(Set.of("table"));
            return table(spec.need("table"));
        }
        spec.only(Set.of("text", "style", "bold", "italic", "alignment"));
        return new Paragraph(
                spec.need("text").text(), style(spec), spec.truth("bold"), spec.truth("italic"), alignment(spec));
    }

    private static Table table(Spec spec) {
        List<List<String>> rows = spec.list().stream()
                .map(row -> row.list().stream()
                        .map(cell -> Cell.plain(Cell.of(cell)))
                        .toList())
                .toList();
        if (rows.isEmpty()
                || rows.stream()
                        .anyMatch(row ->
                                row.isEmpty() || row.size() != rows.getFirst().size()))
            throw spec.fault("must have rows of one length");
        return new Table(rows);
    }

    private static Style style(Spec spec) {
        String wanted = spec.text("style").orElse(Style.NORMAL.name);
        return Arrays.stream(Style.values())
                .filter(style -> style.name.equals(wanted))
                .findFirst()
                .orElseThrow(() -> spec.need("style").fault("must be title, heading1, heading2, normal or bullet"));
    }

    private static Alignment alignment(Spec spec) {
        String wanted = spec.text("alignment").orElse("left");
        return Arrays.stream(Alignment.values())
                .filter(alignment -> alignment.word().equals(wanted))
                .findFirst()
                .orElseThrow(() -> spec.need("alignment").fault("must be left, center or right"));
    }
}
