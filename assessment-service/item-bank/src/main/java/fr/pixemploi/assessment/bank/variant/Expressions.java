package fr.pixemploi.assessment.bank.variant;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.AverageFunction;
import com.ezylang.evalex.functions.basic.CeilingFunction;
import com.ezylang.evalex.functions.basic.FloorFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.NotFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.functions.basic.SwitchFunction;
import com.ezylang.evalex.functions.string.StringContains;
import com.ezylang.evalex.functions.string.StringEndsWithFunction;
import com.ezylang.evalex.functions.string.StringLeftFunction;
import com.ezylang.evalex.functions.string.StringLengthFunction;
import com.ezylang.evalex.functions.string.StringLowerFunction;
import com.ezylang.evalex.functions.string.StringRightFunction;
import com.ezylang.evalex.functions.string.StringStartsWithFunction;
import com.ezylang.evalex.functions.string.StringSubstringFunction;
import com.ezylang.evalex.functions.string.StringUpperFunction;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The language of computed values and constraints: EvalEx with decimal numbers, texts, lists and records. Only functions whose value
 * depends on their arguments alone are there; the library's clock and chance are not.
 */
final class Expressions {
    private static final ExpressionConfiguration LANGUAGE = ExpressionConfiguration.builder()
            .functionDictionary(com.ezylang.evalex.config.MapBasedFunctionDictionary.ofFunctions(functions()))
            .build();

    private static final int MAX_PARSED = 50_000;

    /** Expressions of items are few, and written by authors: each is parsed once. */
    private static final Map<String, Parsed> PARSED = new ConcurrentHashMap<>();

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** @param names that may be variables in it, in whatever case */
    private record Parsed(Bounds.Bounded expression, Set<String> names) {}

    private Expressions() {}

    private static Parsed parsed(String expression) throws ParseException {
        Parsed known = PARSED.get(expression);
        if (known != null) return known;
        Bounds.Bounded read = new Bounds.Bounded(expression, LANGUAGE);
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(read.getUsedVariables());
        // A variable may have the name of a constant, such as e, and stands for itself then.
        NAME.matcher(expression)
                .results()
                .map(MatchResult::group)
                .filter(LANGUAGE.getDefaultConstants()::containsKey)
                .forEach(names::add);
        Parsed parsed = new Parsed(read, names);
        // What an author tries and drops again must not fill the memory of a service that runs for months.
        if (PARSED.size() < MAX_PARSED) PARSED.put(expression, parsed);
        return parsed;
    }

    @SafeVarargs
    private static Map.Entry<String, FunctionIfc>[] entries(Map.Entry<String, FunctionIfc>... entries) {
        return entries;
    }

    private static Map.Entry<String, FunctionIfc>[] functions() {
        return entries(
                Map.entry("ABS", new AbsFunction()),
                Map.entry("AVERAGE", ListFunctions.OfNumbers.ofSome(new AverageFunction())),
                Map.entry("CEILING", new CeilingFunction()),
                Map.entry("FLOOR", new FloorFunction()),
                Map.entry("IF", new IfFunction()),
                Map.entry("MAX", ListFunctions.OfNumbers.ofSome(new MaxFunction())),
                Map.entry("MIN", ListFunctions.OfNumbers.ofSome(new MinFunction())),
                Map.entry("NOT", new NotFunction()),
                Map.entry("ROUND", new Bounds.Round()),
                Map.entry("SUM", ListFunctions.OfNumbers.alsoOfNone(new SumFunction())),
                Map.entry("SWITCH", new SwitchFunction()),
                Map.entry("STR_CONTAINS", new StringContains()),
                Map.entry("STR_ENDS_WITH", new StringEndsWithFunction()),
                Map.entry("STR_LEFT", new StringLeftFunction()),
                Map.entry("STR_LENGTH", new StringLengthFunction()),
                Map.entry("STR_LOWER", new StringLowerFunction()),
                Map.entry("STR_RIGHT", new StringRightFunction()),
                Map.entry("STR_STARTS_WITH", new StringStartsWithFunction()),
                Map.entry("STR_SUBSTRING", new StringSubstringFunction()),
                Map.entry("STR_UPPER", new StringUpperFunction()),
                Map.entry("DAYS_AFTER", new CalendarFunctions.DaysAfter()),
                Map.entry("DAYS_BETWEEN", new CalendarFunctions.DaysBetween()),
                Map.entry("WEEKDAY", new CalendarFunctions.Weekday()),
                Map.entry("MINUTES_AFTER", new CalendarFunctions.MinutesAfter()),
                Map.entry("COUNT", new ListFunctions.Count()),
                Map.entry("PLACE_OF", new ListFunctions.PlaceOf()),
                Map.entry("COLUMN", new TableFunctions.Column()),
                Map.entry("WHERE", new TableFunctions.Where()),
                Map.entry("ABOVE", TableFunctions.Beyond.above()),
                Map.entry("BELOW", TableFunctions.Beyond.below()),
                Map.entry("SORTED", new TableFunctions.Sorted()),
                Map.entry("ROW", new TableFunctions.Row()),
                Map.entry("TEXT", new ListFunctions.Text()));
    }

    /**
     * The value: a BigDecimal, String, Boolean, List or Map.
     *
     * @throws VariantFault naming the field, when the expression is wrong or has no value here
     */
    static Object evaluate(String field, String expression, Map<String, Object> values) {
        Object direct = FieldPath.value(expression, values);
        if (direct != null) return direct;
        Bounds.expression(field, expression);
        try {
            Parsed parsed = parsed(expression);
            // The parsed form is shared; a copy holds the values of this evaluation.
            Expression here = new Bounds.Bounded(parsed.expression());
            // What is not named is not handed over: tables are large.
            for (String name : parsed.names()) give(here, name, values);
            EvaluationValue value = here.evaluate();
            Object plain = plain(value);
            if (plain == null) throw new VariantFault(field, "\"" + expression + "\" has no value");
            return plain;
        } catch (EvaluationException | ParseException e) {
            throw new VariantFault(field, "\"" + expression + "\": " + e.getMessage());
        } catch (ArithmeticException | IllegalArgumentException | UnsupportedOperationException e) {
            throw new VariantFault(field, "\"" + expression + "\": " + e.getMessage());
        }
    }

    /** Names are told apart by case nowhere in the library. */
    private static void give(Expression here, String name, Map<String, Object> values) {
        Object exact = values.get(name);
        if (exact != null) {
            here.with(name, exact);
            return;
        }
        values.forEach((other, given) -> {
            if (other.equalsIgnoreCase(name)) here.with(other, given);
        });
    }

    private static @org.jspecify.annotations.Nullable Object plain(EvaluationValue value) {
        return switch (value.getDataType()) {
            case NUMBER -> value.getNumberValue();
            case STRING -> value.getStringValue();
            case BOOLEAN -> value.getBooleanValue();
            case ARRAY -> value.getArrayValue().stream().map(Expressions::plain).toList();
            case STRUCTURE -> {
                Map<String, Object> record = new TreeMap<>();
                value.getStructureValue()
                        .forEach((name, field) -> record.put(name, java.util.Objects.requireNonNull(plain(field))));
                yield record;
            }
            case NULL -> null;
            case DATE_TIME, DURATION, EXPRESSION_NODE, BINARY ->
                throw new IllegalArgumentException(
                        "a value must be a number, a text, true or false, a list or a record");
        };
    }

    /** As it stands in a text: numbers in full, without exponent and without idle zeros. */
    static String text(Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            return stripped.toPlainString();
        }
        return value.toString();
    }
}
