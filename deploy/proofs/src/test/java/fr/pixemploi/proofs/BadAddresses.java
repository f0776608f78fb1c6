package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.proofs.Documents.Operation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Calls of an operation whose path, query or header is wrong. */
final class BadAddresses {
    private final Operation operation;
    private final ValidCall valid;
    private final Shapes shapes;
    private final Random chance;
    private final BadValues values;
    private final List<BadCall> calls = new ArrayList<>();

    BadAddresses(Operation operation, ValidCall valid, Shapes shapes, Random chance, BadValues values) {
        this.operation = operation;
        this.valid = valid;
        this.shapes = shapes;
        this.chance = chance;
        this.values = values;
    }

    List<BadCall> all() {
        parameters();
        headers();
        badQuery("unknown-query", "nobodys", "=1");
        return calls;
    }

    private void parameters() {
        for (JsonNode parameter : operation.said().path("parameters")) {
            String name = parameter.path("name").asText();
            JsonNode schema = shapes.resolve(parameter.path("schema"));
            switch (parameter.path("in").asText()) {
                case "path" -> badPath(name, schema);
                case "query" ->
                    badQuery(name, schema, parameter.path("required").asBoolean());
                default -> {
                    // Headers have their own conventions.
                }
            }
        }
    }

    private void badPath(String name, JsonNode schema) {
        List<String> bad = new ArrayList<>(List.of("a%00b", "x".repeat(1_000), "..%2F..%2Fetc"));
        String type = schema.path("type").asText();
        if (schema.path("format").asText().equals("uuid"))
            bad.addAll(List.of("not-an-id", "01940000-0000-7000-8000", new UUID(chance.nextLong(), 7).toString()));
        else if (type.equals("integer")) bad.addAll(List.of("ten", "99999999999999999999", "-1", "1.5"));
        else bad.addAll(List.of("nobody-" + chance.nextInt(1000), "%F0%9F%A6%8A", "%27%3B--"));
        for (String value : bad) {
            calls.add(like("bad-path", name + "=" + BadCall.brief(value))
                    .to(valid.pathWith(operation.path(), name, value))
                    .refusedWith(Set.of(404, 422), Set.of()));
        }
    }

    private void badQuery(String name, JsonNode schema, boolean required) {
        String type = schema.path("type").asText();
        String format = schema.path("format").asText("");
        if (name.equals("cursor") || name.equals("curseur")) {
            for (String value : List.of("xyz", "%25%25", "x".repeat(400), "AAAA", "Tk9UIEFOIElEIQ"))
                calls.add(query("bad-cursor", name, "=" + value).refusedWith(400, "invalid-cursor"));
        } else if (type.equals("integer")) {
            List<String> bad = new ArrayList<>(List.of("ten", "1.5", "99999999999999999999"));
            if (schema.has("minimum"))
                bad.add(String.valueOf(schema.path("minimum").asLong() - 1));
            if (schema.has("maximum"))
                bad.add(String.valueOf(schema.path("maximum").asLong() + 1));
            for (String value : bad) badQuery("bad-query", name, "=" + value);
        } else if (type.equals("boolean")) {
            for (String value : List.of("maybe", "1")) badQuery("bad-query", name, "=" + value);
        } else if (format.equals("uuid")) {
            for (String value : List.of("not-an-id", "01940000-0000-7000-8000"))
                badQuery("bad-query", name, "=" + value);
        } else if (format.startsWith("date")) {
            for (String value : List.of("yesterday", "2026-13-45")) badQuery("bad-query", name, "=" + value);
        } else if (schema.has("enum") || schema.has("pattern")) {
            String fault = schema.has("enum")
                    ? "no such value"
                    // No value at all is tried with every parameter, below.
                    : values.unlike(
                            schema.path("pattern").asText(),
                            Math.max(1, schema.path("minLength").asInt()));
            if (fault != null) badQuery("bad-query", name, "=" + URLEncoder.encode(fault, StandardCharsets.UTF_8));
        }
        badQuery("empty-query", name, "=");
        badQuery("empty-query", name, "");
        badQuery("nul-character", name, "=a%00b");
        if (schema.has("maxLength"))
            calls.add(query(
                            "too-long",
                            name,
                            "=" + "x".repeat(schema.path("maxLength").asInt() + 1))
                    .naming("?" + name));
        if (required)
            calls.add(like("missing-query", name)
                    .to(valid.pathWithout(name))
                    .refusedWith(422, "invalid-request")
                    .naming("?" + name));
    }

    /** @param value with its equals sign, if it has one */
    private void badQuery(String kind, String name, String value) {
        calls.add(query(kind, name, value).refusedWith(422, "invalid-request").naming("?" + name));
    }

    private BadCall query(String kind, String name, String value) {
        String others = valid.pathWithout(name);
        return like(kind, "?" + name + BadCall.brief(value))
                .to(others + (others.contains("?") ? "&" : "?") + name + value);
    }

    private void headers() {
        for (JsonNode parameter : operation.said().path("parameters")) {
            String name = parameter.path("name").asText();
            if (name.equals("Idempotency-Key") && operation.method().equals("POST")) {
                for (String value : Arrays.asList(null, " "))
                    header("no-idempotency-key", name, value, 400, "idempotency-key-required");
                header("bad-idempotency-key", name, "k".repeat(201), 400, "idempotency-key-invalid");
            }
            if (name.equals("If-Match") && !valid.isFirstWrite()) {
                header("no-if-match", name, null, 428, "if-match-required");
                for (String value : List.of("\"987654\"", "nonsense", "\"-1\"", "\"99999999999999999999\""))
                    header("old-if-match", name, value, 412, "changed-meanwhile");
            }
        }
    }

    /** @param value null for none */
    private void header(String kind, String name, String value, int status, String code) {
        calls.add(like(kind, name + ": " + (value == null ? "none" : BadCall.brief(value)))
                .with(name, value)
                .refusedWith(status, code));
    }

    private BadCall like(String kind, String what) {
        return BadCall.like(valid, operation, kind, what);
    }
}
