package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.proofs.Documents.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Every call that one operation must refuse, made of its document and one valid call. The same seed makes the same calls. */
final class BadCalls {
    private final Operation operation;
    private final ValidCall valid;
    private final JsonNode document;
    private final long seed;

    BadCalls(Operation operation, ValidCall valid, JsonNode document, long seed) {
        this.operation = operation;
        this.valid = valid;
        this.document = document;
        this.seed = seed;
    }

    List<BadCall> all() {
        Random chance = new Random(seed ^ operation.id().hashCode());
        BadValues values = new BadValues(chance);
        Shapes shapes = new Shapes(document);
        List<BadCall> calls = new ArrayList<>(new BadAddresses(operation, valid, shapes, chance, values).all());
        JsonNode content = operation.said().path("requestBody").path("content");
        if (!content.isMissingNode())
            calls.addAll(new BadBodies(operation, valid, shapes, chance, values).all(content));
        if (operation.answersWithBody())
            calls.add(BadCall.like(valid, operation, "wrong-accept", "Accept: application/x-nothing")
                    .with("Accept", "application/x-nothing")
                    .refusedWith(406, "not-acceptable"));
        return calls;
    }
}
