package fr.pixemploi.assessment.bank.document;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** A document of paragraphs, tables and page breaks, in any of the formats that take these. */
record TextDocument(List<Block> blocks, Properties properties) {
    private static final int MAX = 2_000;

    static TextDocument of(Spec file) {
        file.only(Set.of("name", "paragraphs", "properties"));
        List<Spec> paragraphs = file.need("paragraphs").list();
        if (paragraphs.isEmpty() || paragraphs.size() > MAX)
            throw file.need("paragraphs").fault("must be 1 to " + MAX + " paragraphs");
        return new TextDocument(Block.of(paragraphs), Properties.of(file));
    }

    byte[] docx() throws IOException {
        return new WordDocument(this).file();
    }

    byte[] odt() throws IOException {
        return OpenText.file(this);
    }

    byte[] pdf(String name) {
        return PdfPages.file(this, name);
    }
}
