package fr.pixemploi.assessment.bank.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A text document laid out on pages of A4, its font embedded. Bold letters are drawn with a border of their own colour. */
final class PdfPages implements AutoCloseable {
    private static final float MARGIN = 60;
    private static final PDRectangle PAPER = PDRectangle.A4;
    private static final float WIDTH = PAPER.getWidth() - 2 * MARGIN;

    private final PDDocument pdf;
    private final PDFont font;
    private PDPageContentStream page;
    private float y;

    private PdfPages(PDDocument pdf) throws IOException {
        this.pdf = pdf;
        font = PDType0Font.load(pdf, Letters.stream());
        page = newPage();
    }

    static byte[] file(TextDocument document) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            // Otherwise made from the time of day.
            pdf.setDocumentId(1L);
            pdf.getDocumentInformation().setTitle(document.properties().title());
            pdf.getDocumentInformation().setAuthor(document.properties().author());
            try (PdfPages pages = new PdfPages(pdf)) {
                for (Block block : document.blocks()) pages.add(block);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IllegalArgumentException e) {
            throw new DocumentFault("paragraphs", "the font lacks a letter: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        page.close();
    }

    private void add(Block block) throws IOException {
        switch (block) {
            case Block.PageBreak ignored -> turn();
            case Block.Table table -> {
                for (List<String> row : table.rows()) row(row);
            }
            case Block.Paragraph paragraph -> paragraph(paragraph);
        }
    }

    private void paragraph(Block.Paragraph paragraph) throws IOException {
        float size = switch (paragraph.style()) {
            case TITLE -> 22;
            case HEADING1 -> 16;
            case HEADING2 -> 13;
            case NORMAL, BULLET -> 11;
        };
        boolean bold = paragraph.bold() || size > 11;
        float indent = paragraph.style() == Block.Style.BULLET ? 14 : 0;
        String bullet = indent > 0 ? "• " : "";
        for (String line : lines(bullet + paragraph.text(), size, WIDTH - indent)) {
            float room = WIDTH - width(line, size);
            float x = switch (paragraph.alignment()) {
                case LEFT -> indent;
                case CENTER -> room / 2;
                case RIGHT -> room;
            };
            y -= size * 1.35f;
            if (y < MARGIN) turn();
            write(line, MARGIN + x, size, bold, paragraph.italic());
        }
        y -= size * 0.5f;
    }

    private void row(List<String> row) throws IOException {
        float column = WIDTH / row.size();
        List<List<String>> cells = new ArrayList<>();
        for (String cell : row) cells.add(lines(cell, 10, column - 8));
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        if (y - height * 14 < MARGIN) turn();
        for (int line = 0; line < height; line++) {
            y -= 14;
            for (int c = 0; c < cells.size(); c++)
                if (line < cells.get(c).size()) write(cells.get(c).get(line), MARGIN + c * column, 10, false, false);
        }
    }

    private void write(String text, float x, float size, boolean bold, boolean italic) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.setLineWidth(size / 30);
        page.setTextMatrix(new org.apache.pdfbox.util.Matrix(1, 0, italic ? 0.25f : 0, 1, x, y));
        page.showText(text);
        page.endText();
    }

    private List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String part : text.replace('\t', ' ').split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : part.split(" ", -1)) {
                if (!line.isEmpty() && width(line + " " + word, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private void turn() throws IOException {
        page.close();
        page = newPage();
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage added = new PDPage(PAPER);
        pdf.addPage(added);
        y = PAPER.getHeight() - MARGIN;
        return new PDPageContentStream(pdf, added);
    }
}
