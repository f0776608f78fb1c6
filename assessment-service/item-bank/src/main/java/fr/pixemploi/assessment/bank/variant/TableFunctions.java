package fr.pixemploi.assessment.bank.variant;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Functions on tables: lists of records, as a table variable or a list of an author's own gives them. */
final class TableFunctions {
    private TableFunctions() {}

    /** The values of one column, from the first row to the last. */
    @FunctionParameter(name = "table")
    @FunctionParameter(name = "field")
    static final class Column extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
                throws EvaluationException {
            List<EvaluationValue> cells = new ArrayList<>();
            for (EvaluationValue row : rows(token, values[0])) cells.add(cell(token, row, values[1]));
            return EvaluationValue.arrayValue(cells);
        }
    }

    /** The rows that have a value in a column; numbers by their value, texts to the letter. */
    @FunctionParameter(name = "table")
    @FunctionParameter(name = "field")
    @FunctionParameter(name = "value")
    static final class Where extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
                throws EvaluationException {
            List<EvaluationValue> kept = new ArrayList<>();
            for (EvaluationValue row : rows(token, values[0]))
                if (same(cell(token, row, values[1]), values[2])) kept.add(row);
            return EvaluationValue.arrayValue(kept);
        }

        private static boolean same(EvaluationValue a, EvaluationValue b) {
            if (a.isNumberValue() && b.isNumberValue())
                return a.getNumberValue().compareTo(b.getNumberValue()) == 0;
            return a.getDataType() == b.getDataType() && a.equals(b);
        }
    }

    /** The rows whose number in a column lies strictly on one side of a limit. */
    @FunctionParameter(name = "table")
    @FunctionParameter(name = "field")
    @FunctionParameter(name = "number")
    static final class Beyond extends AbstractFunction {
        private final Predicate<Integer> side;

        private Beyond(Predicate<Integer> side) {
            this.side = side;
        }

        static Beyond above() {
            return new Beyond(comparison -> comparison > 0);
        }

        static Beyond below() {
            return new Beyond(comparison -> comparison < 0);
        }

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
                throws EvaluationException {
            BigDecimal limit = number(token, values[2]);
            List<EvaluationValue> kept = new ArrayList<>();
            for (EvaluationValue row : rows(token, values[0]))
                if (side.test(number(token, cell(token, row, values[1])).compareTo(limit))) kept.add(row);
            return EvaluationValue.arrayValue(kept);
        }
    }

    /** The rows in rising order of a column of numbers or of texts; those that have the same keep their order. */
    @FunctionParameter(name = "table")
    @FunctionParameter(name = "field")
    static final class Sorted extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
                throws EvaluationException {
            record Keyed(EvaluationValue row, EvaluationValue key) {}
            List<Keyed> keyed = new ArrayList<>();
            for (EvaluationValue row : rows(token, values[0])) keyed.add(new Keyed(row, cell(token, row, values[1])));
            boolean numbers = keyed.stream().allMatch(each -> each.key().isNumberValue());
            if (!numbers && !keyed.stream().allMatch(each -> each.key().isStringValue()))
                throw new EvaluationException(token, "only numbers, or only texts, can be sorted");
            Collator french = Collator.getInstance(Locale.FRANCE);
            keyed.sort(
                    numbers
                            ? Comparator.comparing(each -> each.key().getNumberValue())
                            : (a, b) -> french.compare(
                                    a.key().getStringValue(), b.key().getStringValue()));
            return EvaluationValue.arrayValue(keyed.stream().map(Keyed::row).toList());
        }
    }

    /** One row, counted from 0. */
    @FunctionParameter(name = "table")
    @FunctionParameter(name = "number")
    static final class Row extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
                throws EvaluationException {
            List<EvaluationValue> rows = rows(token, values[0]);
            BigDecimal number = number(token, values[1]);
            if (number.signum() < 0
                    || number.stripTrailingZeros().scale() > 0
                    || number.compareTo(BigDecimal.valueOf(rows.size())) >= 0)
                throw new EvaluationException(
                        token,
                        "there is no row " + number.toPlainString() + " among " + rows.size() + ", counted from 0");
            return rows.get(number.intValueExact());
        }
    }

    private static List<EvaluationValue> rows(Token token, EvaluationValue table) throws EvaluationException {
        if (!table.isArrayValue()) throw new EvaluationException(token, "the first value is no table");
        for (EvaluationValue row : table.getArrayValue())
            if (!row.isStructureValue()) throw new EvaluationException(token, "a table is a list of records");
        return table.getArrayValue();
    }

    private static EvaluationValue cell(Token token, EvaluationValue row, EvaluationValue field)
            throws EvaluationException {
        EvaluationValue cell = row.getStructureValue().get(field.getStringValue());
        if (cell == null)
            throw new EvaluationException(token, "the table has no column \"" + field.getStringValue() + "\"");
        return cell;
    }

    private static BigDecimal number(Token token, EvaluationValue value) throws EvaluationException {
        if (!value.isNumberValue()) throw new EvaluationException(token, "\"" + value.getValue() + "\" is no number");
        return value.getNumberValue();
    }
}
