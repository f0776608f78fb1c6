package fr.pixemploi.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ChannelsTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final String TOPICS = """
            topics:
              - {name: bakery.bread, producer: bakery, consumers: [shop], kind: fact}
              - {name: shop.sale, producer: shop, consumers: [], kind: fact}
              - {name: shop.dead-letter, producer: shop, consumers: [], kind: dead-letter}
            """;
    private static final String BAKERY = """
            channels:
              bread: {address: bakery.bread, messages: {baked: {$ref: '#/components/messages/baked'}}}
            operations:
              tellBread: {action: send, channel: {$ref: '#/channels/bread'}}
            components:
              messages:
                baked: {name: bread-baked.v1}
            """;
    private static final String SHOP = """
            channels:
              bread: {address: bakery.bread, messages: {baked: {name: bread-baked.v1}}}
              sale: {address: shop.sale, messages: {sold: {name: sold.v1}}}
            operations:
              hearBread: {action: receive, channel: {$ref: '#/channels/bread'}}
              tellSales: {action: send, channel: {$ref: '#/channels/sale'}}
            """;

    private static List<String> faults(String shop) {
        Map<String, JsonNode> documents = Map.of("bakery", read(BAKERY), "shop", read(shop));
        return new Channels(read(TOPICS), service -> Objects.requireNonNull(documents.get(service))).faults("shop");
    }

    private static JsonNode read(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void aDocumentOfWhatTheListSaysHasNoFaultAndNoDeadLetters() {
        assertThat(faults(SHOP)).isEmpty();
    }

    @Test
    void aTopicOfTheListThatTheDocumentHasNotIsAFault() {
        assertThat(faults(SHOP.replaceAll(" *hearBread.*\n", "")))
                .containsExactly("topics.yaml has it hear [bakery.bread], asyncapi.yaml []");
        assertThat(faults(SHOP.replaceAll(" *tellSales.*\n", "")))
                .containsExactly("topics.yaml has it tell [shop.sale], asyncapi.yaml []");
    }

    @Test
    void aTopicThatTheListDoesNotGiveToTheServiceIsAFault() {
        assertThat(faults(SHOP + "  hearSales: {action: receive, channel: {$ref: '#/channels/sale'}}\n"))
                .containsExactly("topics.yaml has it hear [], asyncapi.yaml [shop.sale]");
        assertThat(faults(SHOP + "  tellBread: {action: send, channel: {$ref: '#/channels/bread'}}\n"))
                .containsExactly("topics.yaml has it tell [], asyncapi.yaml [bakery.bread]");
    }

    @Test
    void whatItsProducerDoesNotTellThereCantBeHeard() {
        assertThat(faults(SHOP.replace("bread-baked.v1", "bread-burnt.v1")))
                .containsExactly("bread-burnt.v1 is heard on bakery.bread, where bakery's document does not tell it");
    }

    @Test
    void aTopicIsOneChannel() {
        assertThat(faults(SHOP.replace("operations:", "  again: {address: shop.sale}\noperations:")))
                .containsExactly("shop.sale is two channels");
    }
}
