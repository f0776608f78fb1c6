package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * What one file may come to. Every node of its facts is made here and weighed, whatever the format, and so are the characters that a
 * reader gathers before it tells them: a few bytes that stand for millions are refused before the millions are there.
 */
final class FactBudget extends JsonNodeFactory {
    private static final long serialVersionUID = 1L;

    private int factBytes = Limits.FACT_BYTES;
    private long characters = Limits.CHARACTERS;

    /**
     * Counts characters that are about to be put together.
     *
     * @throws FileRefused when the file has had its share
     */
    void gather(long more) {
        characters -= more;
        if (characters < 0) throw new FileRefused(Refusal.TOO_LARGE);
    }

    /** At least so many bytes of JSON. */
    private void weigh(int bytes) {
        factBytes -= bytes;
        if (factBytes < 0) throw new FileRefused(Refusal.TOO_LARGE);
    }

    @Override
    public TextNode textNode(String text) {
        weigh(text.length() + "\"\"".length());
        return super.textNode(text);
    }

    @Override
    public ObjectNode objectNode() {
        weigh("{}".length());
        return super.objectNode();
    }

    @Override
    public ArrayNode arrayNode() {
        weigh("[]".length());
        return super.arrayNode();
    }

    @Override
    public NullNode nullNode() {
        weigh("null".length());
        return super.nullNode();
    }

    @Override
    public BooleanNode booleanNode(boolean value) {
        weigh("true".length());
        return super.booleanNode(value);
    }

    @Override
    public NumericNode numberNode(int value) {
        weigh(1);
        return super.numberNode(value);
    }

    @Override
    public NumericNode numberNode(long value) {
        weigh(1);
        return super.numberNode(value);
    }

    @Override
    public NumericNode numberNode(double value) {
        weigh(1);
        return super.numberNode(value);
    }
}
