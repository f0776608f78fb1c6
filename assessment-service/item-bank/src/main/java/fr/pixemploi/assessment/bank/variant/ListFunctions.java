package fr.pixemploi.assessment.bank.variant;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;
import java.util.List;

/** Functions on lists, and the one that writes a value for people. */
final class ListFunctions {
    private ListFunctions() {}

    /**
     * A function of the library over numbers and lists of numbers. The library takes a text for 0, so that the sum of a column of
     * texts would be a key that looks right: here it is refused, and so is what an empty list has none of.
     */
    @FunctionParameter(name = "value", isVarArg = true)
    static final class OfNumbers extends AbstractFunction {
        private final FunctionIfc counted;
        private final boolean ofNothing;

        private OfNumbers(FunctionIfc counted, boolean ofNothing) {
            this.counted = counted;
            this.ofNothing = ofNothing;
        }

        /** One that an empty list has, as the sum. */
        static OfNumbers alsoOfNone(FunctionIfc counted) {
            return new OfNumbers(counted, true);
        }

        static OfNumbers ofSome(FunctionIfc counted) {
            return new OfNumbers(counted, false);
        }

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
                throws EvaluationException {
            int numbers = 0;
            for (EvaluationValue value : values) numbers += numbers(token, value);
            if (numbers == 0 && !ofNothing)
                throw new EvaluationException(token, "an empty list has no " + token.getValue());
            return counted.evaluate(expression, token, values);
        }

        private static int numbers(Token token, EvaluationValue value) throws EvaluationException {
            if (value.isArrayValue()) {
                int numbers = 0;
                for (EvaluationValue each : value.getArrayValue()) numbers += numbers(token, each);
                return numbers;
            }
            // True counts as 1: SUM(a > b, c > d) is how many hold.
            if (!value.isNumberValue() && !value.isBooleanValue())
                throw new EvaluationException(token, "\"" + value.getValue() + "\" is no number");
            return 1;
        }
    }

    /** Number of values in a list. */
    @FunctionParameter(name = "list")
    static final class Count extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values) {
            return EvaluationValue.of(values[0].getArrayValue().size(), expression.getConfiguration());
        }
    }

    /** Place of a value in a list, from 1; 0 when it is not there. */
    @FunctionParameter(name = "list")
    @FunctionParameter(name = "value")
    static final class PlaceOf extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values) {
            List<String> texts = values[0].getArrayValue().stream()
                    .map(EvaluationValue::getStringValue)
                    .toList();
            return EvaluationValue.of(texts.indexOf(values[1].getStringValue()) + 1, expression.getConfiguration());
        }
    }

    /** The value in a format, as in a template: TEXT(price, "euros"). */
    @FunctionParameter(name = "value")
    @FunctionParameter(name = "format")
    static final class Text extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
                throws EvaluationException {
            Object value = values[0].isNumberValue() ? values[0].getNumberValue() : values[0].getStringValue();
            try {
                return EvaluationValue.of(
                        Formats.apply(values[1].getStringValue(), Expressions.text(value)),
                        expression.getConfiguration());
            } catch (IllegalArgumentException e) {
                throw new EvaluationException(token, String.valueOf(e.getMessage()));
            }
        }
    }
}
