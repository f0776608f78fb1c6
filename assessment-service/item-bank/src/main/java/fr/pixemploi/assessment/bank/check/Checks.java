package fr.pixemploi.assessment.bank.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What an item's author asks of facts, each check read once. Paths and expressions are the author's, facts are a person's: the
 * time that a check takes grows with the facts, whose size is bounded, and with nothing else.
 */
public final class Checks {
    /** The values within facts, at most; facts with more hold nothing. Four times what a full spreadsheet is reported with. */
    static final int MAX_VALUES = 800_000;

    private static final int MAX_CHECKS = 50;
    private static final int MAX_SHOWN = 5;

    private final List<Check> checks;

    private record Check(String field, String said, JsonPath at, Expectation expectation) {}

    /**
     * How one check came out, for its author.
     *
     * @param field where the check stands, for example {@code checks[2]}
     * @param said the check as written
     * @param found the first values found at its place, as JSON
     */
    public record Outcome(String field, String said, boolean held, List<String> found) {}

    private Checks(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /**
     * Reads the list of an author, with no template left in it.
     *
     * @throws CheckFault naming the field that is wrong
     */
    public static Checks of(JsonNode list) {
        if (!list.isArray() || list.isEmpty()) throw new CheckFault("checks", "must be a list of checks");
        if (list.size() > MAX_CHECKS) throw new CheckFault("checks", "at most " + MAX_CHECKS);
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String path = "checks[" + i + "]";
            if (!list.get(i).isObject()) throw new CheckFault(path, "must have fields");
            CheckFields fields = new CheckFields(list.get(i), path);
            checks.add(new Check(path, list.get(i).toString(), compiled(fields.at(), path), fields.expectation()));
        }
        return new Checks(checks);
    }

    public int size() {
        return checks.size();
    }

    /** How many checks hold. */
    public int held(JsonNode facts) {
        return (int) outcomes(facts).stream().filter(Outcome::held).count();
    }

    /** Each check in its order, with what was found. */
    public List<Outcome> outcomes(JsonNode facts) {
        boolean bounded = isBounded(facts);
        return checks.stream()
                .map(check -> {
                    List<JsonNode> found = bounded ? found(check.at(), facts) : List.of();
                    boolean held = bounded && check.expectation().meets(found);
                    return new Outcome(check.field(), check.said(), held, shown(found));
                })
                .toList();
    }

    private static JsonPath compiled(String at, String path) {
        try {
            return JsonPath.compile(at);
        } catch (InvalidPathException e) {
            throw new CheckFault(path + ".at", "is no JSONPath: " + e.getMessage());
        }
    }

    private static List<JsonNode> found(JsonPath at, JsonNode facts) {
        JsonNode found = at.read(facts, Reading.CONFIGURATION);
        return StreamSupport.stream(found.spliterator(), false)
                .filter(value -> !value.isNull())
                .toList();
    }

    private static List<String> shown(List<JsonNode> found) {
        return found.stream()
                .limit(MAX_SHOWN)
                .map(value -> value.isContainerNode() ? "(" + value.size() + ")" : value.toString())
                .toList();
    }

    private static boolean isBounded(JsonNode facts) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(facts);
        int values = 0;
        while (!open.isEmpty()) {
            JsonNode next = open.pop();
            values += next.size();
            if (values > MAX_VALUES) return false;
            for (JsonNode child : next) if (child.isContainerNode()) open.push(child);
        }
        return true;
    }

    /** Made when the first check is asked, not when the service starts. */
    private static final class Reading {
        static final Configuration CONFIGURATION = Configuration.builder()
                .jsonProvider(new JacksonJsonNodeJsonProvider())
                .mappingProvider(new JacksonMappingProvider())
                .options(Option.SUPPRESS_EXCEPTIONS, Option.ALWAYS_RETURN_LIST)
                .build();
    }
}
