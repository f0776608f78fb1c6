package fr.pixemploi.pathway.catalogue.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.DisabilityOfficer;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.catalogue.domain.Training;
import fr.pixemploi.pathway.catalogue.domain.Training.Action;
import fr.pixemploi.pathway.catalogue.domain.Training.Place;
import fr.pixemploi.pathway.catalogue.domain.Training.Session;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file brings, until the catalogue is switched to it. */
@ApplicationScoped
class StagedTrainings {
    private static final List<String> TABLES =
            List.of("staged_training", "staged_action", "staged_place", "staged_session");

    private record Owned<T>(Training training, Action action, int number, T it) {}

    private final Sql sql;

    StagedTrainings(Sql sql) {
        this.sql = sql;
    }

    void add(UUID run, String source, List<Training> trainings) {
        sql.batch(
                "insert into staged_training values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                trainings,
                it -> Sql.arguments(
                        run,
                        it.line(),
                        it.id(),
                        source,
                        it.number(),
                        it.position(),
                        it.title(),
                        it.body(),
                        it.siret(),
                        it.objective(),
                        it.contents(),
                        it.certifying(),
                        it.entryLevel(),
                        Sql.texts(it.formacodes()),
                        Sql.texts(it.certifications()),
                        it.disabilityContact(),
                        kind(it.kind()),
                        Sql.texts(it.targets().stream().map(Target::text).toList()),
                        it.writing().xml(),
                        it.writing().contentDigest(),
                        it.writing().xmlDigest()));
        sql.batch(
                "insert into staged_action values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                actions(trainings).toList(),
                each -> Sql.arguments(
                        run,
                        each.it().id(),
                        each.training().id(),
                        each.it().number(),
                        mode(each.it().mode()),
                        each.it().permanentEntry(),
                        Sql.texts(each.it().publics()),
                        each.it().entryLevelNeeded(),
                        each.it().hours(),
                        each.it().hoursAWeek(),
                        each.it().priceEuros(),
                        each.it().fundingPossible(),
                        each.it().remainingCost(),
                        Sql.texts(each.it().financers()),
                        Sql.texts(each.it().languages()),
                        each.it().accessibility(),
                        each.it().conditions(),
                        each.it().places().stream().anyMatch(place -> place.latitude() != null),
                        officer(each.it(), DisabilityOfficer::service),
                        officer(each.it(), DisabilityOfficer::telephone),
                        officer(each.it(), DisabilityOfficer::email)));
        places(
                run,
                actions(trainings)
                        .flatMap(each -> owned(each, each.it().places()))
                        .toList());
        sessions(
                run,
                actions(trainings)
                        .flatMap(each -> owned(each, each.it().sessions()))
                        .toList());
    }

    /** Many and small: a statement for all of them is several times quicker than one for each. */
    private void places(UUID run, List<Owned<Place>> places) {
        sql.update(
                "insert into staged_place select ?, * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                run,
                column("uuid", places, each -> each.training().id()),
                column("uuid", places, each -> each.action().id()),
                column("smallint", places, Owned::number),
                column("text", places, each -> each.it().name()),
                column("text", places, each -> each.it().street()),
                column("text", places, each -> each.it().postcode()),
                column("text", places, each -> each.it().town()),
                column("text", places, each -> each.it().commune()),
                column("float8", places, each -> each.it().latitude()),
                column("float8", places, each -> each.it().longitude()),
                column("boolean", places, each -> each.it().approximate()));
    }

    private void sessions(UUID run, List<Owned<Session>> sessions) {
        sql.update(
                "insert into staged_session select ?, * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                run,
                column("uuid", sessions, each -> each.it().id()),
                column("uuid", sessions, each -> each.action().id()),
                column("uuid", sessions, each -> each.training().id()),
                column("text", sessions, each -> each.it().number()),
                column("date", sessions, each -> each.it().starts()),
                column("date", sessions, each -> each.it().startsLast()),
                column("date", sessions, each -> each.it().ends()),
                column("date", sessions, each -> each.it().enrolFrom()),
                column("date", sessions, each -> each.it().enrolUntil()),
                column("text", sessions, each -> Sql.lowerCase(each.it().recruitment())),
                column("text", sessions, each -> each.it().digest()));
    }

    private static <T> Object column(String type, List<Owned<T>> rows, Function<Owned<T>, @Nullable Object> value) {
        List<@Nullable Object> values = new ArrayList<>(rows.size());
        for (Owned<T> row : rows) values.add(value.apply(row));
        return Sql.array(type, values);
    }

    private static Stream<Owned<Action>> actions(List<Training> trainings) {
        return trainings.stream()
                .flatMap(training ->
                        training.actions().stream().map(action -> new Owned<>(training, action, 0, action)));
    }

    private static <T> Stream<Owned<T>> owned(Owned<Action> by, List<T> them) {
        return IntStream.range(0, them.size())
                .mapToObj(at -> new Owned<>(by.training(), by.action(), at + 1, them.get(at)));
    }

    private static @Nullable String kind(@Nullable OfferKind kind) {
        return kind == null ? null : kind.code();
    }

    private static @Nullable String officer(Action action, Function<DisabilityOfficer, @Nullable String> part) {
        return action.officer() == null ? null : part.apply(action.officer());
    }

    private static @Nullable String mode(@Nullable DeliveryMode mode) {
        return mode == null ? null : mode.code();
    }

    void drop(UUID run) {
        sql.patiently(() -> {
            for (String table : TABLES) sql.update("delete from " + table + " where run_id = ?", run);
            return true;
        });
    }
}
