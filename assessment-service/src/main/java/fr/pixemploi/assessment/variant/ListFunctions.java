package fr.pixemploi.assessment.variant;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;
import java.util.List;

/** Functions on lists, and the one that writes a value for people. */
final class ListFunctions {
    private ListFunctions() {}

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
