package fr.pixemploi.assessment.psychometrics.workbench.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.bank.campaign.Stages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code workbench stages}: on which level each stage of each campaign and template begins, side by side. */
@Command(
        name = "stages",
        description = {
            "Prints where the stages of the shipped campaigns and templates begin, and what someone reads",
            "who is at one level in everything that is measured."
        },
        footer = {"", "Fields: of, topLevel, stages (level, title), everywhere (title by level, from 0)."},
        mixinStandardHelpOptions = true)
public final class StagesCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        ArrayNode scales = JsonNodeFactory.instance.arrayNode();
        for (JsonNode entry : ShippedCampaign.all()) {
            JsonNode campaign = entry.path("campaign");
            if (campaign.has("stages"))
                add(scales, entry.path("key").asText(entry.path("code").asText()), campaign);
        }
        Objects.requireNonNull(spec).commandLine().getOut().println(scales.toPrettyString());
        return 0;
    }

    private static void add(ArrayNode scales, String of, JsonNode campaign) {
        int top = campaign.path("upToLevel")
                .asInt(ShippedCampaign.framework(campaign).maxLevel());
        List<Stages.Stage> begun = new ArrayList<>();
        for (JsonNode stage : campaign.path("stages"))
            begun.add(new Stages.Stage(
                    stage.path("level").asInt(-1),
                    stage.path("title").asText(),
                    stage.path("participant").asText(),
                    null));
        Stages stages = new Stages(begun);
        ObjectNode scale = scales.addObject().put("of", of).put("topLevel", top);
        ArrayNode shown = scale.putArray("stages");
        for (Stages.Stage stage : stages.all())
            shown.addObject().put("level", stage.level()).put("title", stage.title());
        ArrayNode everywhere = scale.putArray("everywhere");
        for (int level = 0; level <= top; level++)
            everywhere.add(stages.reached(level).orElseThrow().title());
    }
}
