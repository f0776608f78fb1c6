package fr.pixemploi.assessment.bank.document;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text document as OpenDocument. */
final class OpenText {
    private static final String STYLES = """
            <style:style style:name="Standard" style:family="paragraph" style:class="text"/>\
            <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard" style:class="chapter">\
            <style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="28pt" fo:font-weight="bold"/></style:style>\
            <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" \
            style:parent-style-name="Standard" style:default-outline-level="1" style:class="text">\
            <style:text-properties fo:font-size="18pt" fo:font-weight="bold"/></style:style>\
            <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" \
            style:parent-style-name="Standard" style:default-outline-level="2" style:class="text">\
            <style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>\
            <text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>""";

    /** The automatic styles by what they say, named in their order. */
    private final Map<String, String> styles = new LinkedHashMap<>();

    private final StringBuilder body = new StringBuilder("<office:text>");

    private OpenText() {}

    static byte[] file(TextDocument document) throws IOException {
        OpenText text = new OpenText();
        Block before = null;
        for (Iterator<Block> blocks = document.blocks().iterator(); blocks.hasNext(); ) {
            Block block = blocks.next();
            text.add(block, before instanceof Block.PageBreak);
            before = block;
        }
        // A break behind everything still needs a paragraph to stand before.
        if (before instanceof Block.PageBreak)
            text.paragraph("", text.style("Standard", "", true, Block.Alignment.LEFT));
        text.body.append("</office:text>");
        StringBuilder automatic = new StringBuilder();
        text.styles.forEach((says, name) -> automatic.append(says.formatted(name)));
        return OpenDocument.file(
                FileFormat.ODT, STYLES, automatic.toString(), text.body.toString(), document.properties());
    }

    private void add(Block block, boolean newPage) {
        switch (block) {
            case Block.PageBreak ignored -> {
                if (newPage) paragraph("", style("Standard", "", true, Block.Alignment.LEFT));
            }
            case Block.Table table -> {
                if (newPage) paragraph("", style("Standard", "", true, Block.Alignment.LEFT));
                table(table.rows());
            }
            case Block.Paragraph paragraph -> paragraph(paragraph, newPage);
        }
    }

    private void paragraph(Block.Paragraph paragraph, boolean newPage) {
        String parent = switch (paragraph.style()) {
            case TITLE -> "Title";
            case HEADING1 -> "Heading_20_1";
            case HEADING2 -> "Heading_20_2";
            case NORMAL, BULLET -> "Standard";
        };
        String font = (paragraph.bold() ? " fo:font-weight=\"bold\"" : "")
                + (paragraph.italic() ? " fo:font-style=\"italic\"" : "");
        String style = style(parent, font, newPage, paragraph.alignment());
        switch (paragraph.style()) {
            case HEADING1, HEADING2 ->
                body.append("<text:h text:style-name=\"%s\" text:outline-level=\"%s\">%s</text:h>"
                        .formatted(
                                style,
                                paragraph.style() == Block.Style.HEADING1 ? 1 : 2,
                                OpenDocument.inline(paragraph.text())));
            case BULLET -> {
                body.append("<text:list text:style-name=\"Bullets\"><text:list-item>");
                paragraph(paragraph.text(), style);
                body.append("</text:list-item></text:list>");
            }
            case TITLE, NORMAL -> paragraph(paragraph.text(), style);
        }
    }

    private void paragraph(String text, @Nullable String style) {
        body.append("<text:p text:style-name=\"%s\">%s</text:p>".formatted(style, OpenDocument.inline(text)));
    }

    private void table(List<List<String>> rows) {
        body.append("<table:table><table:table-column table:number-columns-repeated=\"%d\"/>"
                .formatted(rows.getFirst().size()));
        for (List<String> row : rows) {
            body.append("<table:table-row>");
            for (String cell : row) {
                body.append("<table:table-cell office:value-type=\"string\">");
                paragraph(cell, "Standard");
                body.append("</table:table-cell>");
            }
            body.append("</table:table-row>");
        }
        body.append("</table:table>");
    }

    private String style(String parent, String font, boolean newPage, Block.Alignment alignment) {
        boolean left = alignment == Block.Alignment.LEFT;
        if (font.isEmpty() && !newPage && left) return parent;
        String says = "<style:style style:name=\"%s\" style:family=\"paragraph\" style:parent-style-name=\"" + parent
                + "\">"
                + "<style:paragraph-properties" + (newPage ? " fo:break-before=\"page\"" : "")
                + (left ? "" : " fo:text-align=\"" + (alignment == Block.Alignment.RIGHT ? "end" : "center") + "\"")
                + "/>"
                + "<style:text-properties" + font + "/></style:style>";
        String name = "P" + (styles.size() + 1);
        String known = styles.putIfAbsent(says, name);
        return known == null ? name : known;
    }
}
