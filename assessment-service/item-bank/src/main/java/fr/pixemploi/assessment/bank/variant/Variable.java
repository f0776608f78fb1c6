package fr.pixemploi.assessment.bank.variant;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One typed variable of a template: what may be drawn for it, or how it is computed of those before it. */
sealed interface Variable
        permits Variable.Range,
                Variable.OneOf,
                Variable.Sample,
                Variable.Date,
                Variable.Time,
                Variable.Computed,
                Table {
    Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,30}");

    /** A BigDecimal, String, Boolean, List or Map. */
    Object draw(Dice dice, Map<String, Object> before);

    /** Number of steps of {@code step} from {@code from} on, end included. */
    record Range(BigDecimal from, int count, BigDecimal step) implements Variable {
        @Override
        public Object draw(Dice dice, Map<String, Object> before) {
            return from.add(step.multiply(BigDecimal.valueOf(dice.below(count))));
        }
    }

    record OneOf(List<Object> values) implements Variable {
        @Override
        public Object draw(Dice dice, Map<String, Object> before) {
            return values.get(dice.below(values.size()));
        }
    }

    /** Some different values, in a drawn order. */
    record Sample(int count, List<Object> values) implements Variable {
        @Override
        public Object draw(Dice dice, Map<String, Object> before) {
            return List.copyOf(dice.shuffled(values).subList(0, count));
        }
    }

    record Date(LocalDate from, int days, boolean weekdaysOnly) implements Variable {
        @Override
        public Object draw(Dice dice, Map<String, Object> before) {
            LocalDate date = from.plusDays(dice.below(days));
            // A weekend gives way to the Friday before, which is in the range: it begins on a weekday.
            while (weekdaysOnly && date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) date = date.minusDays(1);
            return date.toString();
        }
    }

    record Time(LocalTime from, int count, int stepMinutes) implements Variable {
        @Override
        public Object draw(Dice dice, Map<String, Object> before) {
            return from.plusMinutes((long) stepMinutes * dice.below(count)).toString();
        }
    }

    record Computed(String field, String expression) implements Variable {
        @Override
        public Object draw(Dice dice, Map<String, Object> before) {
            return Expressions.evaluate(field, expression, before);
        }
    }

    /** @throws VariantFault when the name can't stand in an expression, or the description is none of these */
    static Variable named(String field, String name, JsonNode described) {
        if (!NAME.matcher(name).matches())
            throw new VariantFault(field, "a name begins with a small letter and has letters and digits only");
        return of(field, described);
    }

    /** @throws VariantFault when the description is not one of these */
    private static Variable of(String field, JsonNode described) {
        if (!described.isObject() || described.size() != 1)
            throw new VariantFault(
                    field, "is one of integer, decimal, oneOf, sample, date, time, name, computed, table");
        Map.Entry<String, JsonNode> entry = described.properties().iterator().next();
        Reading reading = new Reading(field + "." + entry.getKey(), entry.getValue());
        try {
            return switch (entry.getKey()) {
                case "integer" -> reading.range(BigDecimal.ONE);
                case "decimal" -> reading.range(null);
                case "oneOf" -> new OneOf(reading.values(entry.getValue()));
                case "sample" -> reading.sample();
                case "date" -> reading.date();
                case "time" -> reading.time();
                case "name" ->
                    new OneOf(Names.of(reading.field(), entry.getValue().asText()));
                case "computed" ->
                    new Computed(
                            reading.field(),
                            Bounds.expression(reading.field(), entry.getValue().asText()));
                case "table" -> Table.of(reading.field(), entry.getValue());
                default -> throw new VariantFault(field, "there is no kind \"" + entry.getKey() + "\" of variable");
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new VariantFault(reading.field(), String.valueOf(e.getMessage()));
        }
    }

    /** Reads the description of one variable. */
    record Reading(String field, JsonNode node) {
        private String text(String name) {
            JsonNode value = node.get(name);
            if (value == null || !value.isValueNode()) throw new VariantFault(field + "." + name, "is missing");
            return value.asText();
        }

        Range range(@org.jspecify.annotations.Nullable BigDecimal defaultStep) {
            BigDecimal from = Bounds.number(text("from"));
            BigDecimal to = Bounds.number(text("to"));
            BigDecimal step = defaultStep != null && !node.has("step") ? defaultStep : Bounds.number(text("step"));
            if (step.signum() <= 0 || from.compareTo(to) >= 0)
                throw new VariantFault(field, "from must be below to, and step above 0");
            return new Range(from, steps(from, to, step) + 1, step);
        }

        private int steps(BigDecimal from, BigDecimal to, BigDecimal step) {
            try {
                return to.subtract(from).divideToIntegralValue(step).intValueExact();
            } catch (ArithmeticException e) {
                throw new VariantFault(field, "has too many values");
            }
        }

        List<Object> values(JsonNode list) {
            if (!list.isArray() || list.size() < 2) throw new VariantFault(field, "is a list of at least two values");
            List<Object> values = new ArrayList<>();
            for (JsonNode value : list) values.add(value(value));
            return List.copyOf(values);
        }

        private Object value(JsonNode value) {
            if (value.isNumber()) return Bounds.written(value.decimalValue());
            if (value.isTextual()) return value.textValue();
            if (value.isBoolean()) return value.booleanValue();
            if (value.isArray()) {
                List<Object> values = new ArrayList<>();
                value.forEach(each -> values.add(value(each)));
                return List.copyOf(values);
            }
            if (!value.isObject()) throw new VariantFault(field, "holds an empty value");
            Map<String, Object> record = new LinkedHashMap<>();
            value.properties().forEach(each -> record.put(each.getKey(), value(each.getValue())));
            return record;
        }

        Sample sample() {
            int count = Integer.parseInt(text("count"));
            List<Object> values = values(node.path("of"));
            if (count < 1 || count > values.size())
                throw new VariantFault(field, "count is from 1 to " + values.size());
            return new Sample(count, values);
        }

        Date date() {
            LocalDate from = LocalDate.parse(text("from"));
            LocalDate to = LocalDate.parse(text("to"));
            boolean weekdaysOnly = node.path("weekdaysOnly").asBoolean(false);
            if (!from.isBefore(to)) throw new VariantFault(field, "from must be before to");
            if (weekdaysOnly && from.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0)
                throw new VariantFault(field, "from must be a weekday");
            return new Date(from, (int) ChronoUnit.DAYS.between(from, to) + 1, weekdaysOnly);
        }

        Time time() {
            LocalTime from = LocalTime.parse(text("from"));
            LocalTime to = LocalTime.parse(text("to"));
            int step = Integer.parseInt(text("stepMinutes"));
            if (!from.isBefore(to) || step < 1)
                throw new VariantFault(field, "from must be before to, and stepMinutes above 0");
            return new Time(from, (int) (ChronoUnit.MINUTES.between(from, to) / step) + 1, step);
        }
    }
}
