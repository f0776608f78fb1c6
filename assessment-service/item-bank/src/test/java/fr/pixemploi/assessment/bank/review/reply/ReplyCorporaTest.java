package fr.pixemploi.assessment.bank.review.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import fr.pixemploi.assessment.bank.file.pool.PoolFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each item that grades people's own words grades the replies beside it as a person would. */
class ReplyCorporaTest {
    private static final String YES = "2.1/crcn-2-1-dire-oui-a-un-rendez-vous";

    /** As authors write them: the service carries no corpus. */
    static List<PoolFiles> pools() {
        Path bank = Path.of("src/main/resources/item-bank");
        return List.of(
                new PoolFiles.Mounted(bank.resolve(PackagedPools.OPEN_NAME)),
                new PoolFiles.Mounted(bank.resolve(PackagedPools.DEMONSTRATION_NAME)));
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
        assertThat(corpora.graded().getFirst().mended().errorRate()).isEqualTo(2 / 40.0);
    }

    @Test
    void heldOutRepliesAreCountedApartAndTheFileSaysHowManyAreGradedWrongly() {
        for (int said : List.of(0, 1, 2)) {
            ObjectNode corpus = corpus(40, "oui je viens", "non merci");
            ObjectNode heldOut = corpus.putObject("heldOut").put("mistakes", said);
            heldOut.putArray("right").add("bonjour, je serai absent").add("ok");
            heldOut.putArray("wrong").add("non");
            ReplyCorpora corpora = ReplyCorpora.of(planted(corpus));
            assertThat(corpora.graded().getFirst().mended().errorRate()).isZero();
            assertThat(corpora.graded().getFirst().heldOut().errorRate()).isEqualTo(1 / 3.0);
            assertThat(corpora.graded().getFirst())
                    .asString()
                    .contains("held out: 2 right, 1 wrong, error rate 33.3 %");
            // The reply stays unread: a fault that showed it would have the check mended by it.
            if (said == 1) assertThat(corpora.faults()).isEmpty();
            else
                assertThat(corpora.faults())
                        .singleElement()
                        .asString()
                        .contains("1 of the held-out replies is graded wrongly, " + said)
                        .doesNotContain("absent");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heldOut: []",
                "heldOut: {mistakes: 0, right: [oui]}",
                "heldOut: {right: [oui], wrong: [non]}",
                "heldOut: {mistakes: 0, right: [oui, oui je viens], wrong: [non]}",
                "heldOut: {mistakes: -1, right: [oui], wrong: [non]}",
                "heldOut: {mistakes: 0, right: [oui], wrong: [non], field: /a}",
                "heldout: {mistakes: 0, right: [oui], wrong: [non]}",
            })
    void aMalformedCorpusIsRefused(String field) {
        ObjectNode corpus = corpus(40, "oui je viens", "non merci");
        corpus.setAll((ObjectNode) ItemSource.read("corpus", field.getBytes(StandardCharsets.UTF_8))
                .tree());
        PoolFiles pool = planted(corpus);
        assertThatThrownBy(() -> ReplyCorpora.of(pool))
                .isInstanceOf(BankFault.class)
                .hasMessageContaining("replies.yaml")
                .hasMessageContaining("held");
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

    private static PoolFiles planted(int replies, String right, String wrong) {
        return planted(corpus(replies, right, wrong));
    }

    /** So many replies: one said to be right, the others said to be wrong. */
    private static ObjectNode corpus(int replies, String right, String wrong) {
        ObjectNode corpus =
                (ObjectNode) ItemSource.read("corpus", "field: /sent/0/body".getBytes(StandardCharsets.UTF_8))
                        .tree();
        corpus.putArray("right").add(right);
        corpus.putArray("wrong").add(wrong);
        for (int i = 2; i < replies; i++) corpus.withArray("wrong").add("non, pas " + i);
        return corpus;
    }

    /** The pool with one item. */
    private static PoolFiles planted(ObjectNode corpus) {
        Map<String, byte[]> files = new HashMap<>();
        files.put("open/index.txt", (YES + ".yaml").getBytes(StandardCharsets.UTF_8));
        files.put("open/" + YES + ".yaml", PackagedPools.OPEN.read(YES + ".yaml"));
        files.put("open/" + YES + ".replies.yaml", corpus.toString().getBytes(StandardCharsets.UTF_8));
        return new PoolFiles.Archived(files, "open/");
    }
}
