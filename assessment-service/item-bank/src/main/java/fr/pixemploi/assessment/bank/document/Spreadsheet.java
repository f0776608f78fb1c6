package fr.pixemploi.assessment.bank.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A spreadsheet of named sheets. Its formulas are computed, so that whoever only reads it sees their values. */
record Spreadsheet(List<Page> sheets) {
    private static final int MAX_SHEETS = 20;

    record Page(String name, Rows rows, String path) {}

    static Spreadsheet of(Spec file) {
        file.only(Set.of("name", "sheets"));
        List<Page> pages = file.need("sheets").list().stream()
                .map(sheet -> {
                    sheet.only(Set.of("name", "rows", "columns"));
                    String name = sheet.need("name").text();
                    if (name.isBlank() || name.length() > 31 || name.matches(".*[\\[\\]:*?/\\\\'].*"))
                        throw sheet.need("name").fault("is no name of a sheet");
                    return new Page(name, Rows.of(sheet), sheet.path());
                })
                .toList();
        if (pages.isEmpty() || pages.size() > MAX_SHEETS)
            throw file.need("sheets").fault("must be 1 to " + MAX_SHEETS + " sheets");
        Set<String> names = new HashSet<>();
        for (Page page : pages)
            if (!names.add(page.name())) throw new DocumentFault(page.path() + ".name", "is there twice");
        return new Spreadsheet(pages);
    }

    private static final int WIDTH_OF_A_LETTER = 256;

    byte[] xlsx() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return Archive.timeless(bytes.toByteArray());
        }
    }

    byte[] ods() throws IOException {
        try (XSSFWorkbook computed = workbook()) {
            return new OpenSpreadsheet(this, computed).file();
        }
    }

    private XSSFWorkbook workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getProperties()
                .getCoreProperties()
                .setCreated(Optional.of(Date.from(Archive.MADE.toInstant(ZoneOffset.UTC))));
        CellStyle euros = style(workbook, "#,##0.00\\ \"€\"");
        CellStyle dates = style(workbook, "dd/mm/yyyy");
        // All sheets first: formulas name sheets that come later.
        sheets.forEach(page -> workbook.createSheet(page.name()));
        for (Page page : sheets) {
            Sheet sheet = workbook.getSheet(page.name());
            List<List<Cell>> rows = page.rows().cells();
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++)
                    put(row, c, rows.get(r).get(c), euros, dates, page.path() + ".rows[" + r + "][" + c + "]");
            }
            widths(rows).forEach((column, width) -> sheet.setColumnWidth(column, width * WIDTH_OF_A_LETTER));
        }
        compute(workbook);
        return workbook;
    }

    /** Letters of the longest text of each column, so that nothing looks cut, up to what a screen bears. */
    static Map<Integer, Integer> widths(List<List<Cell>> rows) {
        Map<Integer, Integer> widths = new TreeMap<>();
        for (List<Cell> row : rows)
            for (int c = 0; c < row.size(); c++)
                widths.merge(c, Math.clamp(Cell.plain(row.get(c)).length() + 3L, 9, 60), Math::max);
        return widths;
    }

    private static void put(Row row, int column, Cell cell, CellStyle euros, CellStyle dates, String path) {
        if (cell instanceof Cell.Empty) return;
        org.apache.poi.ss.usermodel.Cell put = row.createCell(column);
        switch (cell) {
            case Cell.Empty ignored -> {}
            case Cell.Text text -> put.setCellValue(text.text());
            case Cell.Truth truth -> put.setCellValue(truth.truth());
            case Cell.Number number -> {
                put.setCellValue(number.number().doubleValue());
                if (number.euros()) put.setCellStyle(euros);
            }
            case Cell.Date date -> {
                put.setCellValue(date.date());
                put.setCellStyle(dates);
            }
            case Cell.Formula formula -> {
                try {
                    put.setCellFormula(formula.formula());
                } catch (FormulaParseException | IllegalArgumentException e) {
                    throw new DocumentFault(path, "is no formula: " + e.getMessage());
                }
            }
        }
    }

    private static void compute(XSSFWorkbook workbook) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        try {
            evaluator.evaluateAll();
        } catch (RuntimeException e) {
            throw new DocumentFault("sheets", "a formula can't be computed: " + e.getMessage());
        }
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
