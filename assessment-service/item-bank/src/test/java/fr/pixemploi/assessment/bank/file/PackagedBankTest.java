package fr.pixemploi.assessment.bank.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.ItemView;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.bank.item.task.AcceptedText;
import fr.pixemploi.assessment.bank.item.task.Attachment;
import fr.pixemploi.assessment.bank.item.task.Criteria;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.bank.review.reply.ReplyCorpus;
import fr.pixemploi.assessment.bank.review.sheet.AnswerSheets;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.ResponseTime;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The bank that the service carries: it loads, suits its schema, and no view of it gives a key away. */
@Execution(ExecutionMode.CONCURRENT)
class PackagedBankTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SEEN = Set.of(
            "itemId",
            "type",
            "instruction",
            "proposals",
            "targets",
            "blanks",
            "unit",
            "files",
            "picture",
            "formats",
            "page",
            "readAloud",
            "expectedSeconds");
    private static final Criteria NOTHING_ASKED = new Criteria() {
        @Override
        public int count() {
            return 1;
        }

        @Override
        public int held(String facts) {
            return 1;
        }
    };

    private final ItemBank bank = GoodVariants.packagedBank();

    @Test
    void everyCompetenceHasEnoughItemsInBothPools() {
        for (Pool pool : Pool.values()) {
            Map<String, Integer> counts = new HashMap<>();
            bank.active(pool).forEach(item -> counts.merge(item.competence().value(), 1, Integer::sum));
            assertThat(counts).hasSize(16);
            assertThat(counts.values()).allMatch(count -> count >= (pool == Pool.OPEN ? 5 : 2));
        }
        assertThat(bank.version()).matches("[0-9a-f]{64}");
    }

    @Test
    void noViewGivesAnythingOfTheKeyAway() throws JsonProcessingException {
        for (Item item : all().toList()) {
            JsonNode view = JSON.valueToTree(ItemView.of(item));
            Set<String> fields = new HashSet<>();
            view.fieldNames().forEachRemaining(fields::add);
            assertThat(fields).as(item.id().value()).isEqualTo(SEEN);
            view.path("proposals").forEach(proposal -> assertThat(proposal).hasSize(2));
            assertThat(JSON.writeValueAsString(view)).doesNotContain(JSON.writeValueAsString(item.hint()));
            // The proof: with any other key, hint and parameters the person would see the very same bytes.
            assertThat(JSON.writeValueAsString(ItemView.of(withOtherKey(item))))
                    .isEqualTo(JSON.writeValueAsString(view));
        }
    }

    @Test
    void everyItemHasARightAndAWrongResponseAndTheSheetHoldsThemAll(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("sheet.json");
        AnswerSheets.write(out);
        JsonNode sheet = JSON.readTree(out.toFile());
        assertThat(sheet).hasSize((int) all().count());
        sheet.forEach(line -> {
            String answer = line.has("rightFile") ? "File" : "";
            assertThat(line.get("right" + answer))
                    .isNotEqualTo(line.get("wrong" + answer))
                    .isNotNull();
        });
    }

    @Test
    void everyFamilyMakesGoodVariantsOnly() {
        GoodVariants.areMade(bank, 8, 4);
    }

    @Test
    void oneSittingSeesOneVariantAndNeighboursSeeOthers() {
        List<ItemId> families = all().map(Item::id).filter(bank::isFamily).toList();
        assertThat(families).hasSizeGreaterThan(150);
        int same = 0;
        for (ItemId family : families) {
            assertThat(bank.find(family, 1)).isEqualTo(bank.find(family, 1));
            if (bank.find(family, 1).equals(bank.find(family, 2))) same++;
        }
        assertThat(same).isLessThan(families.size() / 10);
    }

    @Test
    void filesSuitTheirSchemas() throws IOException {
        for (String pool : List.of("item-bank/open", "item-bank/demonstration-reserved")) {
            List<String> names = AuthoredFile.text(pool + "/index.txt").lines().toList();
            for (String name : names) assertSuits("item-bank/item.schema.json", pool + "/" + name);
            try (Stream<Path> files = Files.walk(Path.of("src/main/resources", pool))) {
                assertThat(files.map(Path::toString)
                                .filter(file -> file.endsWith(".yaml") && !file.endsWith(ReplyCorpus.ENDING)))
                        .as("every file is in the index")
                        .hasSize(names.size());
            }
        }
        assertSuits("item-bank/measurement.schema.json", "item-bank/measurement.yaml");
        assertSuits("framework/framework.schema.json", "framework/crcn-1.yaml");
        assertSuits("framework/framework.schema.json", "framework/crcn.yaml");
        assertSuits("framework/crosswalks.schema.json", "framework/crosswalks.yaml");
        assertSuits("framework/structure-framework.schema.json", "framework/example-school.yaml");
        assertSuits("campaign/campaigns.schema.json", "campaign/campaigns.yaml");
        assertSuits("campaign/badges.schema.json", "campaign/badges.yaml");
        assertSuits("campaign/templates.schema.json", "campaign/templates.yaml");
    }

    /** Corpora of replies tell how items grade, and what nobody mends a check by: they are for the build. */
    @Test
    void noCorpusIsPacked() throws IOException, URISyntaxException {
        Path packed = Path.of(PackagedPools.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(packed.resolve("item-bank"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).contains("index.txt");
            assertThat(names)
                    .as("of an earlier build, if they are there: mvn clean")
                    .noneMatch(name -> name.endsWith(ReplyCorpus.ENDING));
        }
    }

    private Stream<Item> all() {
        return Stream.of(Pool.values()).flatMap(pool -> bank.active(pool).stream());
    }

    private static Item withOtherKey(Item item) {
        Task other = switch (item.task()) {
            case Task.SingleChoice t ->
                new Task.SingleChoice(t.proposals(), t.proposals().getLast().id());
            case Task.MultipleChoice t ->
                new Task.MultipleChoice(
                        t.proposals(), Set.of(t.proposals().getFirst().id()));
            case Task.ShortText t -> new Task.ShortText(new AcceptedText(List.of("autre"), 0));
            case Task.Numeric t -> new Task.Numeric(t.unit(), t.value() + 17, 2);
            case Task.Ordering t -> new Task.Ordering(t.proposals(), t.order().reversed());
            case Task.Matching t -> {
                Map<String, String> pairs = new HashMap<>(t.pairs());
                pairs.replaceAll((proposal, target) -> t.targets().getFirst().id());
                yield new Task.Matching(t.proposals(), t.targets(), pairs);
            }
            case Task.Hotspot t ->
                new Task.Hotspot(
                        t.picture(), t.zones(), t.boxes(), t.zones().getLast().id());
            case Task.FileUpload t ->
                new Task.FileUpload(t.formats(), NOTHING_ASKED, new Attachment("autre.txt", "{}"));
            case Task.Environment t -> new Task.Environment(t.name(), t.scenario(), NOTHING_ASKED, "{}");
            case Task.FillBlanks t -> {
                Map<String, AcceptedText> accepted = new HashMap<>(t.accepted());
                accepted.replaceAll((blank, text) -> new AcceptedText(List.of("autre"), 2));
                yield new Task.FillBlanks(t.blanks(), accepted);
            }
        };
        return new Item(
                item.id(),
                item.version() + 1,
                Pool.OPEN,
                item.competence(),
                "sait tout autre chose",
                item.level(),
                item.instruction(),
                item.files(),
                other,
                "Un tout autre conseil.",
                item.expectedSeconds(),
                item.readAloud(),
                Set.of(),
                "une-famille",
                item.active() ? Item.Use.NONE : Item.Use.ACTIVE,
                new Logistic(0.123, 1.99, 0.01, 0.97),
                new ResponseTime(1, 9),
                !item.calibrated(),
                new Suitability(Set.of(), Set.of(), Set.of()));
    }

    private static void assertSuits(String schema, String file) throws IOException {
        assertThat(AuthoredFile.faults(schema, file)).isEmpty();
    }
}
