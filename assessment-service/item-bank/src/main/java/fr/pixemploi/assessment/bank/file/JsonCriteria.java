package fr.pixemploi.assessment.bank.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.pixemploi.assessment.bank.BankJson;
import fr.pixemploi.assessment.bank.check.Checks;
import fr.pixemploi.assessment.bank.item.task.Criteria;
import fr.pixemploi.assessment.bank.item.task.Reading;
import org.jspecify.annotations.Nullable;

/** Criteria that an author wrote as checks on JSON; the same when their author wrote the same. */
final class JsonCriteria implements Criteria, Reading {
    private final JsonNode written;
    private final Checks checks;

    /** @throws fr.pixemploi.assessment.bank.check.CheckFault when they can't be read */
    JsonCriteria(JsonNode written) {
        this.written = written;
        this.checks = Checks.of(written);
    }

    @Override
    public int count() {
        return checks.size();
    }

    @Override
    public int held(String facts) {
        try {
            return checks.held(BankJson.MAPPER.readTree(facts));
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("facts must be JSON", fault);
        }
    }

    @Override
    public boolean isSaidBy(String text) {
        return checks.held(TextNode.valueOf(text)) == checks.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonCriteria that && written.equals(that.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
