package fr.pixemploi.assessment.bank.review.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import fr.pixemploi.assessment.bank.file.pool.PoolFiles;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each item that grades people's own words grades the replies beside it as a person would. */
class ReplyCorporaTest {
    private static final String YES = "2.1/crcn-2-1-dire-oui-a-un-rendez-vous";

    static List<PoolFiles> pools() {
        return List.of(PackagedPools.OPEN, PackagedPools.DEMONSTRATION);
    }

    @ParameterizedTest
    @MethodSource("pools")
    void everyReplyIsGradedAsAPersonWould(PoolFiles pool) {
        ReplyCorpora corpora = ReplyCorpora.of(pool);
        // The figures are what the build shows of each item.
        corpora.graded().forEach(graded -> System.out.println(graded));
        assertThat(corpora.faults()).isEmpty();
        assertThat(corpora.graded()).isNotEmpty();
    }

    @Test
    void aReplyThatIsGradedWronglyIsAFaultAndCountsInTheRate() {
        ReplyCorpora corpora = ReplyCorpora.of(planted(40, "bonjour, je serai absent", "oui je viens"));
        assertThat(corpora.faults()).hasSize(2);
        assertThat(corpora.faults().getFirst()).contains("refused though right", "je serai absent");
        assertThat(corpora.faults().getLast()).contains("accepted though wrong", "oui je viens");
        assertThat(corpora.graded().getFirst().errorRate()).isEqualTo(2 / 40.0);
    }

    @Test
    void aThinCorpusIsAFault() {
        assertThat(ReplyCorpora.of(planted(39, "oui je viens", "non merci")).faults())
                .hasSize(1)
                .allMatch(fault -> fault.contains("39 replies, 40 are needed"));
    }

    @Test
    void anItemThatGradesOwnWordsNeedsACorpus() {
        Map<String, byte[]> files = new HashMap<>();
        files.put("open/index.txt", (YES + ".yaml").getBytes(StandardCharsets.UTF_8));
        files.put("open/" + YES + ".yaml", PackagedPools.OPEN.read(YES + ".yaml"));
        assertThat(ReplyCorpora.of(new PoolFiles.Archived(files, "open/")).faults())
                .hasSize(1)
                .allMatch(fault -> fault.contains("has no " + YES + ".replies.yaml"));
    }

    @Test
    void exactValuesAreNotOwnWords() {
        Set<String> asked = new LinkedHashSet<>();
        for (String check : List.of(
                "{at: '$.sent[0].body', contains: oui}",
                "{at: '$.sent[0].subject', contains: oui}",
                "{at: '$.text', reads: {any: [oui]}}",
                "{at: '$.files[*]', equals: a.pdf}")) {
            ItemSource item = ItemSource.read(
                    "an item",
                    ("{type: environment, key: {checks: [" + check + "]}}").getBytes(StandardCharsets.UTF_8));
            if (OwnWords.areGradedBy(item)) asked.add(check);
        }
        assertThat(asked)
                .containsExactly("{at: '$.sent[0].body', contains: oui}", "{at: '$.text', reads: {any: [oui]}}");
    }

    /** The pool with one item, and so many replies: one said to be right, the others said to be wrong. */
    private static PoolFiles planted(int replies, String right, String wrong) {
        ObjectNode corpus =
                (ObjectNode) ItemSource.read("corpus", "field: /sent/0/body".getBytes(StandardCharsets.UTF_8))
                        .tree();
        corpus.putArray("right").add(right);
        corpus.putArray("wrong").add(wrong);
        for (int i = 2; i < replies; i++) corpus.withArray("wrong").add("non, pas " + i);
        Map<String, byte[]> files = new HashMap<>();
        files.put("open/index.txt", (YES + ".yaml").getBytes(StandardCharsets.UTF_8));
        files.put("open/" + YES + ".yaml", PackagedPools.OPEN.read(YES + ".yaml"));
        files.put("open/" + YES + ".replies.yaml", corpus.toString().getBytes(StandardCharsets.UTF_8));
        return new PoolFiles.Archived(files, "open/");
    }
}
