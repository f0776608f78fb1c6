package fr.pixemploi.kit.personal.export;

import static fr.pixemploi.kit.sql.Named.named;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.personal.PersonRows;
import fr.pixemploi.kit.personal.PersonalColumn;
import fr.pixemploi.kit.personal.PersonalData;
import fr.pixemploi.kit.personal.PersonalTable;
import fr.pixemploi.kit.personal.RegisterTerms;
import fr.pixemploi.kit.personal.TableShapes.Shape;
import fr.pixemploi.kit.personal.Whose;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that a service keeps of a person and may hand out: every table of its register in which rows of people are, also when empty. */
@ApplicationScoped
class PersonExport {
    /** @param service such as {@code assessment} */
    @Schema(name = "ExportPart")
    record Part(String service, List<Table> tables) {}

    /**
     * @param label in French
     * @param purpose what the rows are for, in French
     * @param retention how long they stay, in French
     * @param why there are no rows to hand out, or why they stay when the person is erased, in French; null where there is nothing to say
     * @param columns with their labels in French
     * @param rows an array of JSON objects, by the names of the columns
     */
    @Schema(name = "ExportPartTable")
    record Table(
            String table,
            String label,
            String purpose,
            String retention,
            @Nullable String why,
            List<Column> columns,
            @JsonRawValue String rows) {}

    @Schema(name = "ExportPartColumn")
    record Column(String name, String label) {}

    /** As files travel in JSON, without breaks of lines; a larger one would not fit, and is left out. */
    private static final String FILE =
            "case when octet_length(%1$s) <= 1000000 then translate(encode(%1$s, 'base64'), E'\\n', '') end";

    private static final String NO_ROWS = "[]";

    private final PersonalData register;
    private final PersonRows rows;
    private final RegisterTerms terms;
    private final Sql sql;
    private final String service;

    PersonExport(
            PersonalData register,
            PersonRows rows,
            RegisterTerms terms,
            Sql sql,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.register = register;
        this.rows = rows;
        this.terms = terms;
        this.sql = sql;
        this.service = service.replace("-service", "");
    }

    /** A {@link Part} as JSON in UTF-8, as it stands at one moment of the running transaction. */
    byte[] of(Set<UUID> people) {
        List<Table> tables = new ArrayList<>();
        for (PersonalTable table : register.tables()) {
            switch (table.whose()) {
                case Whose.Nobody nobody
                when nobody.why() == Whose.Why.SEALED -> tables.add(told(table, nobody.reason(), List.of(), NO_ROWS));
                case Whose.Nobody nobody -> {
                    // Nothing of this person.
                }
                case Whose.Columns columns -> tables.add(told(table, people));
                case Whose.Through through -> tables.add(told(table, people));
                case Whose.Account account -> tables.add(told(table, people));
            }
        }
        try {
            return EventJson.MAPPER
                    .writeValueAsString(new Part(service, tables))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Table told(PersonalTable table, Set<UUID> people) {
        List<PersonalColumn> handedOut = table.columns().values().stream()
                .filter(column -> column.data().isHandedOut())
                .toList();
        return told(table, table.kept(), handedOut, handedOut.isEmpty() ? NO_ROWS : rows(table, handedOut, people));
    }

    private String rows(PersonalTable table, List<PersonalColumn> columns, Set<UUID> people) {
        Shape shape = rows.shape(table);
        return sql.query(
                        "select coalesce(jsonb_agg(to_jsonb(r)), '[]') as rows from (select %s from %s where %s order by %s) r"
                                .formatted(
                                        columns.stream()
                                                .map(column -> selected(column, shape))
                                                .collect(Collectors.joining(", ")),
                                        table.name(),
                                        rows.condition(table),
                                        names(
                                                shape.key().isEmpty()
                                                        ? shape.columns().keySet().stream()
                                                                .limit(1)
                                                        : shape.key().stream())),
                        named("people", Sql.uuids(people)))
                .one(row -> row.text("rows"));
    }

    private static String selected(PersonalColumn column, Shape shape) {
        String name = quoted(column.name());
        String value = "bytea".equals(shape.columns().get(column.name())) ? FILE.formatted(name) : name;
        return column.after() == null
                ? value + " as " + name
                : "case when %s is not null then %s end as %s".formatted(quoted(column.after()), value, name);
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String names(Stream<String> columns) {
        return columns.map(PersonExport::quoted).collect(Collectors.joining(", "));
    }

    private Table told(PersonalTable table, @Nullable String why, List<PersonalColumn> columns, String rows) {
        return new Table(
                table.name(),
                table.label(),
                terms.purpose(String.valueOf(table.purpose())).label(),
                terms.retention(String.valueOf(table.retention())).label(),
                why,
                columns.stream().map(PersonExport::told).toList(),
                rows);
    }

    private static Column told(PersonalColumn column) {
        String label = column.label();
        return new Column(column.name(), label == null ? column.data().label() : label);
    }
}
