package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One sheet's cells as facts, in both ways: row by row, and by their names. */
final class SheetCells {
    private final ArrayNode rows;
    private final ObjectNode cells;

    SheetCells(FactBudget budget) {
        rows = budget.arrayNode();
        cells = budget.objectNode();
    }

    /**
     * Adds a cell that holds something.
     *
     * @param text as it is shown
     * @param formula in English with commas; empty when there is none
     */
    void put(int row, int column, JsonNode value, String text, String formula, boolean bold) {
        ObjectNode cell = cells.putObject(name(row, column)).put("text", text).put("bold", bold);
        cell.set("value", value);
        if (!formula.isEmpty()) cell.put("formula", formula);
        if (row >= Limits.ROWS || column >= Limits.COLUMNS) return;
        while (rows.size() <= row) rows.addArray();
        ArrayNode line = (ArrayNode) rows.get(row);
        while (line.size() <= column) line.addNull();
        line.set(column, value);
    }

    void into(ObjectNode sheet) {
        sheet.set("rows", rows);
        sheet.set("cells", cells);
    }

    /** Whole numbers without a point, as people read them. */
    static JsonNode number(FactBudget budget, double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? budget.numberNode((long) number) : budget.numberNode(number);
    }

    /** {@code B7} for row 6, column 1. */
    private static String name(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) letters.insert(0, (char) ('A' + rest % 26));
        return letters.append(row + 1).toString();
    }
}
