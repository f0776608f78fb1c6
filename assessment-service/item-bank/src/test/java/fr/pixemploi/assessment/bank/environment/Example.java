package fr.pixemploi.assessment.bank.environment;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.check.Checks;
import java.util.List;

/** A worked task of an environment, and the steps by which a keyboard solves it. */
record Example(
        String environment, int number, JsonNode scenario, Checks checks, JsonNode solution, List<String> steps) {
    @Override
    public String toString() {
        return environment + ", example " + (number + 1);
    }
}
