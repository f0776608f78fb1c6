package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Pattern;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Facts of an Excel workbook, from the values that were computed when it was saved. */
final class SheetFacts {
    /** What the format of a currency leaves behind: {@code [$€-40C]} is shown as {@code €}. */
    private static final Pattern CURRENCY = Pattern.compile("\\[\\$([^\\]-]*)[^\\]]*\\]");

    private final DataFormatter shown = new DataFormatter(Locale.FRANCE);
    private final FactBudget budget;
    private int left = Limits.CELLS;

    private SheetFacts(FactBudget budget) {
        this.budget = budget;
        shown.setUseCachedValuesForFormulaCells(true);
    }

    static ObjectNode of(Parts parts, FactBudget budget) throws IOException {
        ObjectNode facts = budget.objectNode();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(parts.packed()))) {
            new SheetFacts(budget).read(workbook, facts.putArray("sheets"));
        }
        facts.put(
                "charts",
                parts.ofType("drawingml.chart+xml").size()
                        + parts.ofType("chartex+xml").size());
        return facts;
    }

    private void read(XSSFWorkbook workbook, ArrayNode sheets) {
        for (int i = 0; i < Math.min(workbook.getNumberOfSheets(), Limits.SHEETS); i++) {
            Sheet sheet = workbook.getSheetAt(i);
            SheetCells grid = new SheetCells(budget);
            for (Row row : sheet) for (Cell cell : row) if (left > 0) put(grid, cell);
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            ObjectNode told =
                    sheets.addObject().put("name", sheet.getSheetName()).put("hidden", hidden);
            grid.into(told);
        }
    }

    private void put(SheetCells grid, Cell cell) {
        boolean computed = cell.getCellType() == CellType.FORMULA;
        CellType type = computed ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.BLANK && !computed) return;
        left--;
        String format = cell.getCellStyle().getDataFormatString();
        if (format != null && format.length() > Limits.CELL_FORMAT) throw new FileRefused(Refusal.TOO_LARGE);
        JsonNode value = value(cell, type);
        String text = type == CellType.BOOLEAN
                ? cell.getBooleanCellValue() ? "VRAI" : "FAUX"
                : CURRENCY.matcher(shown.formatCellValue(cell)).replaceAll("$1");
        String formula = computed ? plain(cell.getCellFormula()) : "";
        boolean bold = ((XSSFCellStyle) cell.getCellStyle()).getFont().getBold();
        grid.put(cell.getRowIndex(), cell.getColumnIndex(), value, text, formula, bold);
    }

    /** Without the marks of functions that older programs do not know. */
    private static String plain(String formula) {
        if (formula.length() > Limits.FORMULA) throw new FileRefused(Refusal.TOO_LARGE);
        return formula.replace("_xlfn._xlws.", "").replace("_xlfn.", "");
    }

    private JsonNode value(Cell cell, CellType type) {
        return switch (type) {
            case BOOLEAN -> budget.booleanNode(cell.getBooleanCellValue());
            case STRING -> budget.textNode(cell.getStringCellValue());
            case ERROR ->
                budget.textNode(FormulaError.forInt(cell.getErrorCellValue()).getString());
            case NUMERIC -> {
                if (!DateUtil.isCellDateFormatted(cell)) yield SheetCells.number(budget, cell.getNumericCellValue());
                LocalDateTime time = cell.getLocalDateTimeCellValue();
                boolean day = time.toLocalTime().equals(LocalTime.MIDNIGHT);
                yield budget.textNode(day ? time.toLocalDate().toString() : time.toString());
            }
            case BLANK, FORMULA, _NONE -> budget.nullNode();
        };
    }
}
