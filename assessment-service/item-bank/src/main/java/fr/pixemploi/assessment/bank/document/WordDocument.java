package fr.pixemploi.assessment.bank.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A text document as Word writes it, with Word's own styles for titles. */
record WordDocument(TextDocument document) {
    private static final String STYLES = "/document/word-styles.xml";

    byte[] file() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createStyles().setStyles(styles());
            CoreProperties core = word.getProperties().getCoreProperties();
            core.setCreated(Optional.of(Date.from(Archive.MADE.toInstant(ZoneOffset.UTC))));
            core.setTitle(document.properties().title());
            core.setCreator(document.properties().author());
            BigInteger bullets = bullets(word);
            document.blocks().forEach(block -> add(word, block, bullets));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return Archive.timeless(bytes.toByteArray());
        }
    }

    private static void add(XWPFDocument word, Block block, BigInteger bullets) {
        switch (block) {
            case Block.PageBreak ignored -> word.createParagraph().createRun().addBreak(BreakType.PAGE);
            case Block.Table table -> table(word, table.rows());
            case Block.Paragraph paragraph -> paragraph(word.createParagraph(), paragraph, bullets);
        }
    }

    private static void paragraph(XWPFParagraph put, Block.Paragraph paragraph, BigInteger bullets) {
        switch (paragraph.style()) {
            case TITLE -> put.setStyle("Title");
            case HEADING1 -> put.setStyle("Heading1");
            case HEADING2 -> put.setStyle("Heading2");
            case BULLET -> put.setNumID(bullets);
            case NORMAL -> {}
        }
        switch (paragraph.alignment()) {
            case LEFT -> {}
            case CENTER -> put.setAlignment(ParagraphAlignment.CENTER);
            case RIGHT -> put.setAlignment(ParagraphAlignment.RIGHT);
        }
        String[] lines = paragraph.text().split("\n", -1);
        XWPFRun run = put.createRun();
        if (paragraph.bold()) run.setBold(true);
        if (paragraph.italic()) run.setItalic(true);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) run.addBreak();
            run.setText(lines[i]);
        }
    }

    private static void table(XWPFDocument word, List<List<String>> rows) {
        XWPFTable table = word.createTable(rows.size(), rows.getFirst().size());
        for (int r = 0; r < rows.size(); r++)
            for (int c = 0; c < rows.get(r).size(); c++)
                table.getRow(r).getCell(c).setText(rows.get(r).get(c));
    }

    private static BigInteger bullets(XWPFDocument word) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        return word.createNumbering().addNum(word.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles styles() throws IOException {
        try (InputStream styles = Objects.requireNonNull(WordDocument.class.getResourceAsStream(STYLES), STYLES)) {
            return StylesDocument.Factory.parse(styles).getStyles();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }
}
