package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    private final DataFormatter shown = new DataFormatter(Locale.FRANCE);
    private int left = Limits.CELLS;

    private SheetFacts() {
        shown.setUseCachedValuesForFormulaCells(true);
    }

    static ObjectNode of(Parts parts) throws IOException {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(parts.packed()))) {
            new SheetFacts().read(workbook, facts.putArray("sheets"));
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
            SheetCells grid = new SheetCells();
            for (Row row : sheet) for (Cell cell : row) if (left > 0) put(grid, cell);
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            ObjectNode told =
                    sheets.addObject().put("name", sheet.getSheetName()).put("hidden", hidden);
            grid.into(told);
        }
    }

    private void put(SheetCells grid, Cell cell) {
        Limits.goOn();
        boolean computed = cell.getCellType() == CellType.FORMULA;
        CellType type = computed ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.BLANK && !computed) return;
        left--;
        JsonNode value = value(cell, type);
        String text = type == CellType.BOOLEAN
                ? cell.getBooleanCellValue() ? "VRAI" : "FAUX"
                : shown.formatCellValue(cell).replaceAll("\\[\\$([^\\]-]*)[^\\]]*\\]", "$1");
        String formula = computed ? cell.getCellFormula().replaceAll("_xlfn\\.(_xlws\\.)?", "") : "";
        boolean bold = ((XSSFCellStyle) cell.getCellStyle()).getFont().getBold();
        grid.put(cell.getRowIndex(), cell.getColumnIndex(), value, text, formula, bold);
    }

    private static JsonNode value(Cell cell, CellType type) {
        JsonNodeFactory values = JsonNodeFactory.instance;
        return switch (type) {
            case BOOLEAN -> values.booleanNode(cell.getBooleanCellValue());
            case STRING -> values.textNode(cell.getStringCellValue());
            case ERROR ->
                values.textNode(FormulaError.forInt(cell.getErrorCellValue()).getString());
            case NUMERIC -> {
                if (!DateUtil.isCellDateFormatted(cell)) yield SheetCells.number(cell.getNumericCellValue());
                LocalDateTime time = cell.getLocalDateTimeCellValue();
                boolean day = time.toLocalTime().equals(LocalTime.MIDNIGHT);
                yield values.textNode(day ? time.toLocalDate().toString() : time.toString());
            }
            case BLANK, FORMULA, _NONE -> values.nullNode();
        };
    }
}
