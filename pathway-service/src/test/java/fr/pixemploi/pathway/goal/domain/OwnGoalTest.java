package fr.pixemploi.pathway.goal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnGoalTest {
    private static final UUID ID = UUID.fromString("01940000-0000-7000-8000-000000000009");

    private static OwnGoal.Content content(int level, GoalId basedOn) {
        return new OwnGoal.Content(
                "Accueil à la mairie",
                "L'accueil",
                "Un.",
                basedOn,
                new TreeMap<>(Map.of(new CompetenceCode("2.1"), new Level(level))));
    }

    private static OwnGoal first(GoalId basedOn) {
        return new OwnGoal(ID, 1, new UUID(0, 1), false, content(3, basedOn), "marc", Instant.EPOCH);
    }

    @Test
    void aChangeIsANewVersionAndTheOldOneSaysWhatItSaid() {
        OwnGoal first = first(null);
        OwnGoal second = first.changed(content(4, null), "mona", Instant.MAX);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.toGoal(null).required()).containsValue(new Level(4));
        assertThat(first.toGoal(null).required()).containsValue(new Level(3));
        assertThat(second.retired("marc", Instant.MAX).version()).isEqualTo(3);
    }

    @Test
    void aCopyOfAJobIsThatJobWithOtherLevels() {
        Goal job = new Goal(
                new GoalId("receptionist"),
                GoalKind.JOB,
                "2026-12",
                "proposal",
                "Agent d'accueil",
                "L'accueil",
                "Un.",
                "Un.",
                "M1601",
                new TreeMap<>(Map.of(new CompetenceCode("2.1"), new Level(4))),
                null,
                null);
        Goal copy = first(job.id()).toGoal(job);
        assertThat(copy.kind()).isEqualTo(GoalKind.JOB);
        assertThat(copy.rome()).isEqualTo("M1601");
        assertThat(copy.basedOn()).isEqualTo(job.id());
        assertThat(copy.required()).containsValue(new Level(3));
        assertThat(first(null).toGoal(null).kind()).isEqualTo(GoalKind.OWN);
    }

    @Test
    void itsNameIsOneOfAGoalAndLeadsBackToIt() {
        assertThat(OwnGoal.idOf(first(null).goalId())).isEqualTo(ID);
        assertThat(OwnGoal.idOf(new GoalId("receptionist"))).isNull();
        assertThat(OwnGoal.idOf(new GoalId("own-goal"))).isNull();
    }

    @Test
    void itRequiresSomething() {
        SortedMap<CompetenceCode, Level> nothing = new TreeMap<>();
        assertThatThrownBy(() -> new OwnGoal.Content("Un", "Un", "Un.", null, nothing))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
