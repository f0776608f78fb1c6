package fr.pixemploi.load.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private static final String SITTING = "0198a000-0000-7000-8000-000000000001";
    private static final String PERSON = "0198a000-0000-7000-8000-000000000002";

    private static List<String> log(int number) {
        return """
                2026-11-25 15:00:00.123 UTC [41] assessment LOG:  execute <unnamed>: BEGIN
                2026-11-25 15:00:00.124 UTC [41] assessment LOG:  execute S_3: select seed,
                \tplan from sitting where id = $1 and beneficiary_id = $2
                2026-11-25 15:00:00.124 UTC [41] assessment DETAIL:  Parameters: $1 = '%s', $2 = '%s'
                2026-11-25 15:00:00.126 UTC [41] assessment LOG:  execute S_4: insert into answer values ($1, $2, $3, $4, $5)
                2026-11-25 15:00:00.126 UTC [41] assessment DETAIL:  Parameters: $1 = '%s', $2 = '%d', $3 = 'l''été, $9 = ''x''', $4 = NULL, $5 = '%d'
                2026-11-25 15:00:00.127 UTC [7]  LOG:  checkpoint starting: time
                2026-11-25 15:00:00.127 UTC [41] assessment LOG:  execute <unnamed>: COMMIT
                """.formatted(SITTING, PERSON, SITTING, number, number - 1)
                .lines()
                .toList();
    }

    private static Trace trace() {
        Map<Integer, List<Statement>> windows = new TreeMap<>();
        for (int number = 1; number <= 6; number++) windows.put(number, Statement.read(log(number)));
        return new Trace("load_sitting", SITTING, PERSON, "subject", windows);
    }

    @Test
    void readsStatementsWithTheirParametersOutOfTheLog() {
        List<Statement> statements = Statement.read(log(2));
        assertThat(statements)
                .extracting(Statement::sql)
                .containsExactly(
                        "BEGIN",
                        "select seed,\nplan from sitting where id = $1 and beneficiary_id = $2",
                        "insert into answer values ($1, $2, $3, $4, $5)",
                        "COMMIT");
        assertThat(statements.get(2).parameters()).containsExactly(SITTING, "2", "l'été, $9 = 'x'", null, "1");
    }

    @Test
    void putsOtherSittingsAndNumbersInThePlaceOfTheTracedOnes() {
        Script script = Script.of(trace(), false);
        assertThat(script.answers()).isEqualTo(6);
        assertThat(script.statements().get(2))
                .isEqualTo("insert into answer values (" + Script.SITTING.formatted(":s")
                        + ", :n, :p2_2, NULL, :n_less_1)");
        assertThat(script.variables()).containsExactly(Map.entry("p2_2", "l'été, $9 = 'x'"));
        assertThat(script.text(10)).contains("\\set n_less_1 :n + (-1)\n").doesNotContain("n_plus");
    }

    @Test
    void leavesOutAnswersInWhichSomethingElseHappened() {
        Map<Integer, List<Statement>> windows = new TreeMap<>(trace().windows());
        windows.put(7, List.of(new Statement("assessment", "select 1 from outbox", List.of())));
        assertThat(Trace.usual(windows)).containsOnlyKeys(1, 2, 3, 4, 5, 6);
    }

    @Test
    void refusesALogThatShowsNoUsualAnswer() {
        assertThatThrownBy(() -> Trace.usual(Map.of())).isInstanceOf(IllegalStateException.class);
    }
}
