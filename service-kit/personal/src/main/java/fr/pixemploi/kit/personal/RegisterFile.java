package fr.pixemploi.kit.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file {@code META-INF/personal-data.yaml} as it stands there. */
record RegisterFile(Map<String, Table> tables) {
    /** A table; which of the fields stand together is checked by {@link #meant}. */
    record Table(
            @Nullable String label,

            @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
            List<String> person,

            @Nullable Through through,
            @Nullable Account account,
            @Nullable String queue,
            @Nullable String sealed,
            @Nullable String anonymous,
            @Nullable String impersonal,
            boolean staff,
            @Nullable Kept erasure,
            @Nullable String purpose,
            @Nullable String retention,
            @Nullable List<String> readers,
            @Nullable String since,
            @Nullable String state,
            @Nullable Map<String, Column> columns) {
        PersonalTable meant(String name) {
            List<Whose> whose = new ArrayList<>();
            if (person != null) whose.add(new Whose.Columns(person));
            if (through != null) whose.add(new Whose.Through(through.column(), through.table()));
            if (account != null) whose.add(new Whose.Account(account.issuer(), account.subject()));
            if (queue != null) whose.add(new Whose.Nobody(Whose.Why.QUEUE, queue));
            if (sealed != null) whose.add(new Whose.Nobody(Whose.Why.SEALED, sealed));
            if (anonymous != null) whose.add(new Whose.Nobody(Whose.Why.ANONYMOUS, anonymous));
            if (impersonal != null) whose.add(new Whose.Nobody(Whose.Why.IMPERSONAL, impersonal));
            if (staff) whose.add(new Whose.Nobody(Whose.Why.STAFF, ""));
            if (whose.size() != 1)
                throw new IllegalArgumentException("says once whose its rows are, not " + whose.size() + " times");
            Map<String, PersonalColumn> all = new LinkedHashMap<>();
            if (columns != null) columns.forEach((column, said) -> all.put(column, said.meant(column)));
            return new PersonalTable(
                    name,
                    label == null ? name : label,
                    whose.getFirst(),
                    erasure == null ? null : erasure.keep(),
                    purpose,
                    retention,
                    readers == null ? List.of() : readers,
                    since,
                    state,
                    all);
        }
    }

    record Through(String column, String table) {}

    record Account(@Nullable String issuer, String subject) {}

    record Kept(String keep) {}

    /** Its category alone, or with what is particular about it. */
    record Column(
            DataCategory data,
            @Nullable String label,
            @Nullable List<String> readers,
            @Nullable String after) {
        @JsonCreator
        Column {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Column of(String data) {
            return new Column(DataCategory.of(data), null, null, null);
        }

        PersonalColumn meant(String name) {
            return new PersonalColumn(name, data, label, readers, after);
        }
    }
}
