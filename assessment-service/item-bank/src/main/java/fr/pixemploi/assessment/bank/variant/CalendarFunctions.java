package fr.pixemploi.assessment.bank.variant;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Functions on dates (texts like 2026-01-05) and times of day (texts like 08:30). */
final class CalendarFunctions {
    private CalendarFunctions() {}

    /** The date so many days later; earlier when negative. */
    @FunctionParameter(name = "date")
    @FunctionParameter(name = "days")
    static final class DaysAfter extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
                throws EvaluationException {
            return EvaluationValue.of(
                    date(token, values[0])
                            .plusDays(values[1].getNumberValue().longValueExact())
                            .toString(),
                    expression.getConfiguration());
        }
    }

    /** Days from the first date to the second. */
    @FunctionParameter(name = "from")
    @FunctionParameter(name = "to")
    static final class DaysBetween extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
                throws EvaluationException {
            return EvaluationValue.of(
                    ChronoUnit.DAYS.between(date(token, values[0]), date(token, values[1])),
                    expression.getConfiguration());
        }
    }

    /** French name of the date's day of the week, in lower case. */
    @FunctionParameter(name = "date")
    static final class Weekday extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
                throws EvaluationException {
            return EvaluationValue.of(Formats.weekday(date(token, values[0])), expression.getConfiguration());
        }
    }

    /** The time of day so many minutes later, round the clock. */
    @FunctionParameter(name = "time")
    @FunctionParameter(name = "minutes")
    static final class MinutesAfter extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
                throws EvaluationException {
            try {
                LocalTime time = LocalTime.parse(values[0].getStringValue());
                return EvaluationValue.of(
                        time.plusMinutes(values[1].getNumberValue().longValueExact())
                                .toString(),
                        expression.getConfiguration());
            } catch (DateTimeException e) {
                throw new EvaluationException(token, "a time of day is written like 08:30");
            }
        }
    }

    private static LocalDate date(Token token, EvaluationValue value) throws EvaluationException {
        try {
            return LocalDate.parse(value.getStringValue());
        } catch (DateTimeException e) {
            throw new EvaluationException(token, "a date is written like 2026-01-05");
        }
    }
}
