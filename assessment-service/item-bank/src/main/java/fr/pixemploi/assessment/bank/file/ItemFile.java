package fr.pixemploi.assessment.bank.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.pixemploi.assessment.bank.check.CheckFault;
import fr.pixemploi.assessment.bank.environment.Environments;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.bank.item.task.AcceptedText;
import fr.pixemploi.assessment.bank.item.task.Attachment;
import fr.pixemploi.assessment.bank.item.task.Choosable;
import fr.pixemploi.assessment.bank.item.task.Criteria;
import fr.pixemploi.assessment.bank.item.task.Picture;
import fr.pixemploi.assessment.bank.item.task.Reading;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.ResponseTime;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One item as its author wrote it in YAML; {@code item-bank/item.schema.json} describes each field. */
record ItemFile(
        String id,
        int version,
        String pool,
        String competence,
        String skill,
        int level,
        String type,
        String instruction,
        @Nullable List<Choosable> proposals,
        @Nullable List<Choosable> targets,
        @Nullable String unit,
        @Nullable List<String> blanks,
        @Nullable List<JsonNode> files,
        @Nullable Image image,
        @Nullable List<Zone> zones,
        @Nullable Upload upload,
        @Nullable Scene environment,
        @Nullable Boolean partialCredit,
        Key key,
        String hint,
        int expectedSeconds,
        List<String> devices,
        Accessibility accessibility,
        List<String> languages,
        List<String> audience,
        List<String> enemies,
        @Nullable String family,
        @Nullable String secondWay,
        String status,
        Parameters parameters) {

    /** The right answer; which fields are there depends on the type. */
    record Key(
            @Nullable String choice,
            @Nullable List<String> choices,
            @Nullable List<String> accepted,
            @Nullable Integer maxEdits,
            @Nullable JsonNode reads,
            @Nullable Double value,
            @Nullable Double tolerance,
            @Nullable List<String> order,
            @Nullable Map<String, String> pairs,
            @Nullable Map<String, Text> blanks,
            @Nullable String zone,
            @Nullable JsonNode checks,
            @Nullable JsonNode solution) {}

    /** A drawing to point at; its view box is 0 0 width height. */
    record Image(String svg, String alternative, int width, int height) {}

    /** A place of the drawing: x, y, width, height. */
    record Zone(String id, String text, List<Double> box) {}

    record Upload(List<String> formats) {}

    /** A simulated page and what it shows. */
    record Scene(String name, JsonNode scenario) {}

    record Text(List<String> accepted, int maxEdits) {}

    record Accessibility(
            boolean screenReader, boolean keyboardOnly, boolean noColour, boolean noSound, String readAloud) {}

    record Parameters(
            double a,
            double b,
            double c,
            double d,
            @Nullable List<Double> steps,
            @Nullable Seconds seconds,
            String origin) {}

    /** Logs of seconds: mean, and one over the standard deviation. */
    record Seconds(double beta, double alpha) {}

    private static final Environments SCENES = new Environments();

    /** Types in which half of what is asked can be done. */
    private static final Set<String> PARTLY_RIGHT =
            Set.of("multiple-choice", "matching", "fill-blanks", "file-upload", "environment");

    private static Attachment attachment(JsonNode spec) {
        return new Attachment(spec.path("name").asText(), spec.toString());
    }

    /** @throws BankFault naming the field that is wrong */
    Item item(String file) {
        return new Checked(file, true).item();
    }

    /** The same, its page's scenario and the state that solves it taken as they are. */
    Item itemOfTriedFamily(String file) {
        return new Checked(file, false).item();
    }

    /** Makes domain values, and turns their refusals into faults of this file. */
    private final class Checked {
        private final String file;
        private final boolean comparesPages;

        Checked(String file, boolean comparesPages) {
            this.file = file;
            this.comparesPages = comparesPages;
        }

        Item item() {
            if (secondWay != null && !secondWay.equals(mainKey()))
                throw new BankFault(file, "secondWay", "gives " + secondWay + " where the key is " + mainKey());
            return check(
                    "item",
                    () -> new Item(
                            check("id", () -> new ItemId(id)),
                            version,
                            pool.equals("open") ? Pool.OPEN : Pool.RESERVED,
                            check("competence", () -> new CompetenceCode(competence)),
                            skill,
                            level,
                            need("instruction", instruction).strip(),
                            check("files", this::attachments),
                            check("key", this::task),
                            need("hint", hint).strip(),
                            expectedSeconds,
                            need("accessibility.readAloud", accessibility.readAloud())
                                    .strip(),
                            check("enemies", this::enemyIds),
                            family,
                            Item.Use.of(status),
                            check("parameters", this::model),
                            check("parameters.seconds", this::time),
                            parameters.origin().equals("calibration"),
                            new Suitability(Set.copyOf(devices), support(), Set.copyOf(languages))));
        }

        /** The key in one word, as an author computes it a second way. */
        private String mainKey() {
            if (key.value() != null)
                return BigDecimal.valueOf(key.value()).stripTrailingZeros().toPlainString();
            if (key.choice() != null) return key.choice();
            if (key.accepted() != null) return key.accepted().getFirst();
            if (key.order() != null) return String.join(",", key.order());
            throw new BankFault(file, "secondWay", "is for a number, a choice, a typed text or an order");
        }

        private Set<ItemId> enemyIds() {
            return enemies.stream().map(ItemId::new).collect(Collectors.toUnmodifiableSet());
        }

        private Set<Suitability.Need> support() {
            Set<Suitability.Need> support = EnumSet.noneOf(Suitability.Need.class);
            if (accessibility.screenReader()) support.add(Suitability.Need.SCREEN_READER);
            if (accessibility.keyboardOnly()) support.add(Suitability.Need.KEYBOARD_ONLY);
            if (accessibility.noColour()) support.add(Suitability.Need.NO_COLOUR);
            if (accessibility.noSound()) support.add(Suitability.Need.NO_SOUND);
            return support;
        }

        private ResponseModel model() {
            if (!Boolean.TRUE.equals(partialCredit))
                return new Logistic(parameters.a(), parameters.b(), parameters.c(), parameters.d());
            if (!PARTLY_RIGHT.contains(type)) throw new BankFault(file, "partialCredit", "is not for this type");
            List<Double> steps = need("parameters.steps", parameters.steps());
            if (steps.size() != 2) throw new BankFault(file, "parameters.steps", "are two: half a success, and all");
            return new PartialCredit(parameters.a(), steps);
        }

        private @Nullable ResponseTime time() {
            Seconds seconds = parameters.seconds();
            return seconds == null ? null : new ResponseTime(seconds.beta(), seconds.alpha());
        }

        private List<Attachment> attachments() {
            if (files == null) return List.of();
            return files.stream().map(ItemFile::attachment).toList();
        }

        private Task task() {
            return switch (type) {
                case "single-choice" ->
                    new Task.SingleChoice(need("proposals", proposals), need("key.choice", key.choice()));
                case "multiple-choice" ->
                    new Task.MultipleChoice(
                            need("proposals", proposals), Set.copyOf(need("key.choices", key.choices())));
                case "short-text" ->
                    new Task.ShortText(
                            new AcceptedText(
                                    need("key.accepted", key.accepted()), need("key.maxEdits", key.maxEdits())),
                            reading());
                case "number" ->
                    new Task.Numeric(unit, need("key.value", key.value()), need("key.tolerance", key.tolerance()));
                case "ordering" -> new Task.Ordering(need("proposals", proposals), need("key.order", key.order()));
                case "matching" ->
                    new Task.Matching(
                            need("proposals", proposals), need("targets", targets), need("key.pairs", key.pairs()));
                case "fill-blanks" -> new Task.FillBlanks(need("blanks", blanks), blankTexts());
                case "hotspot" -> hotspot(need("image", image), need("zones", zones));
                case "file-upload" ->
                    new Task.FileUpload(
                            Set.copyOf(need("upload", upload).formats()),
                            criteria(),
                            attachment(solution().path("file")));
                case "environment" -> environment(need("environment", environment));
                default -> throw new BankFault(file, "type", "\"" + type + "\" is no type of item");
            };
        }

        private Task hotspot(Image drawing, List<Zone> places) {
            Map<String, Picture.Box> boxes = new HashMap<>();
            for (Zone place : places) {
                List<Double> box = place.box();
                if (box.size() != 4) throw new BankFault(file, "zones", "a box is x, y, width, height");
                boxes.put(place.id(), new Picture.Box(box.get(0), box.get(1), box.get(2), box.get(3)));
            }
            return new Task.Hotspot(
                    new Picture(drawing.svg(), drawing.alternative(), drawing.width(), drawing.height()),
                    places.stream()
                            .map(place -> new Choosable(place.id(), place.text()))
                            .toList(),
                    boxes,
                    need("key.zone", key.zone()));
        }

        private Task environment(Scene scene) {
            JsonNode state = solution().path("state");
            if (comparesPages) compare(scene, state);
            return new Task.Environment(scene.name(), scene.scenario().toString(), criteria(), state.toString());
        }

        private void compare(Scene scene, JsonNode state) {
            List<String> faults = new ArrayList<>();
            SCENES.scenarioFaults(scene.name(), scene.scenario())
                    .forEach(fault -> faults.add("environment.scenario: " + fault));
            SCENES.stateFaults(scene.name(), state).forEach(fault -> faults.add("key.solution.state: " + fault));
            if (!faults.isEmpty()) throw new BankFault(file, "environment", String.join("; ", faults));
        }

        private Criteria criteria() {
            try {
                return new JsonCriteria(need("key.checks", key.checks()));
            } catch (CheckFault fault) {
                throw new BankFault(file, "key.checks." + fault.field(), String.valueOf(fault.getMessage()));
            }
        }

        private @Nullable Reading reading() {
            if (key.reads() == null) return null;
            ArrayNode whole = JsonNodeFactory.instance.arrayNode();
            whole.addObject().put("at", "$").set("reads", key.reads());
            try {
                return new JsonCriteria(whole);
            } catch (CheckFault fault) {
                throw new BankFault(
                        file, "key." + fault.field().replace("checks[0].", ""), String.valueOf(fault.getMessage()));
            }
        }

        private JsonNode solution() {
            return need("key.solution", key.solution());
        }

        private Map<String, AcceptedText> blankTexts() {
            Map<String, AcceptedText> texts = new HashMap<>();
            need("key.blanks", key.blanks())
                    .forEach((blank, text) -> texts.put(blank, new AcceptedText(text.accepted(), text.maxEdits())));
            return texts;
        }

        private <T> T need(String field, @Nullable T value) {
            if (value == null) throw new BankFault(file, field, "is missing");
            return value;
        }

        private <T> T check(String field, Supplier<T> value) {
            try {
                return value.get();
            } catch (IllegalArgumentException e) {
                throw new BankFault(file, field, String.valueOf(e.getMessage()));
            }
        }
    }
}
