package fr.pixemploi.assessment.bank.variant;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.functions.basic.RoundFunction;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;

/**
 * How much a template may ask of memory and processor. Work is counted in values and characters and never in seconds, so that the same
 * file is taken or refused on every machine.
 */
public final class Bounds {
    /** Digits of a number, before and after its point. */
    static final int MAX_DIGITS = 200;

    static final int MAX_EXPRESSION = 2_000;
    static final int MAX_VARIABLES = 200;
    static final int MAX_CONSTRAINTS = 50;
    private static final int MAX_TEXT = 100_000;

    /** The packaged families need 13,000 at most. */
    private static final int MAX_WORK = 250_000;

    private static final ScopedValue<Work> WORK = ScopedValue.newInstance();

    private Bounds() {}

    /** Whether a number can be written out: 1E999999999 has a thousand million digits. */
    public static boolean isWritable(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) <= MAX_DIGITS
                && Math.abs((long) number.scale()) <= MAX_DIGITS;
    }

    /** @throws NumberFormatException when it is no number, or has too many digits to be written */
    static BigDecimal number(String text) {
        return written(new BigDecimal(text));
    }

    /** @throws NumberFormatException when it has too many digits to be written */
    static BigDecimal written(BigDecimal number) {
        if (!isWritable(number)) throw new NumberFormatException("a number has at most " + MAX_DIGITS + " digits");
        return number;
    }

    /** @throws VariantFault when it is too long */
    static String expression(String field, String text) {
        if (text.length() > MAX_EXPRESSION)
            throw new VariantFault(field, "an expression has at most " + MAX_EXPRESSION + " characters");
        return text;
    }

    /** What is done for one variant has one amount of work. */
    static <T> T counted(ScopedValue.CallableOp<T, RuntimeException> making) {
        return ScopedValue.where(WORK, new Work()).call(making);
    }

    private static final class Work {
        private int done;

        void add(int units) {
            done += units;
            if (done > MAX_WORK) throw new IllegalArgumentException("making one variant takes too long");
        }
    }

    /** An expression each of whose values is looked at as it comes. */
    static final class Bounded extends Expression {
        Bounded(String text, com.ezylang.evalex.config.ExpressionConfiguration language) {
            super(text, language);
        }

        Bounded(Bounded other) throws ParseException {
            super(other);
        }

        @Override
        public EvaluationValue evaluateSubtree(ASTNode node) throws EvaluationException {
            EvaluationValue value = super.evaluateSubtree(node);
            int units = 1;
            if (value.isNumberValue()) written(value.getNumberValue());
            if (value.isStringValue()) {
                int length = value.getStringValue().length();
                if (length > MAX_TEXT) throw new EvaluationException(node.getToken(), "the text grows too long");
                units += length / 100;
            }
            if (value.isArrayValue()) units += value.getArrayValue().size();
            if (WORK.isBound()) WORK.get().add(units);
            return value;
        }
    }

    /** The library's, which writes as many zeros as it is asked for. */
    @FunctionParameter(name = "value")
    @FunctionParameter(name = "scale")
    static final class Round extends AbstractFunction {
        private final RoundFunction rounded = new RoundFunction();

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
                throws EvaluationException {
            if (values[1].getNumberValue().abs().compareTo(BigDecimal.valueOf(MAX_DIGITS)) > 0)
                throw new EvaluationException(token, "rounds to at most " + MAX_DIGITS + " digits");
            return rounded.evaluate(expression, token, values);
        }
    }
}
