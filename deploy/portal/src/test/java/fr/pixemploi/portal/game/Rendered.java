package fr.pixemploi.portal.game;

import fr.pixemploi.client.profile.model.GameBoard;
import fr.pixemploi.client.profile.model.GameStanding;
import fr.pixemploi.portal.reader.Paris;
import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages of games in French, by their own templates; times are told as they are on the clock of Paris: 2026-12-10T23:59. */
final class Rendered {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final List<String> TAGS = List.of("field", "area", "choose", "option", "tick");
    private static final List<String> PAGES =
            List.of("game/board", "game/game", "game/games", "game/join", "game/mine", "game/standings", "game/wall");

    private final Engine engine;

    /** @param form what forms on the page know of one that came back */
    Rendered(ReturnedForm form) {
        var builder = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addValueResolver(of(
                        OffsetDateTime.class,
                        "lastMinute",
                        asked -> Boards.lastMinute((OffsetDateTime) asked.getBase())))
                .addValueResolver(
                        of(OffsetDateTime.class, "moment", asked -> Paris.local((OffsetDateTime) asked.getBase())))
                .addValueResolver(of(GameBoard.class, "seen", asked -> "0"))
                .addValueResolver(of(
                        GameStanding.class,
                        "bar",
                        asked -> Boards.bar((GameStanding) asked.getBase(), (GameBoard)
                                given(asked).getFirst())))
                .addNamespaceResolver(namespace("game", this::says))
                .addNamespaceResolver(namespace("shell", EvalContext::getName))
                .addNamespaceResolver(namespace(
                        "str",
                        asked -> given(asked).stream().map(String::valueOf).collect(Collectors.joining())))
                .addNamespaceResolver(
                        namespace("inject", asked -> asked.getName().equals("form") ? form : Map.of("spoken", "fr")));
        for (String tag : Stream.concat(TAGS.stream(), Stream.of("post")).toList())
            builder.addSectionHelper(new UserTagSectionHelper.Factory(tag, "tags/" + tag));
        engine = builder.build();
        engine.putTemplate("layout", engine.parse("{#insert}{/insert}"));
        engine.putTemplate("manager/nav", engine.parse(""));
        engine.putTemplate("person/nav", engine.parse(""));
        engine.putTemplate("tags/post", engine.parse("<form action=\"{it}\">{nested-content}</form>"));
        for (String tag : TAGS) engine.putTemplate("tags/" + tag, engine.parse(read("tags/" + tag)));
        for (String page : PAGES) engine.putTemplate(page, engine.parse(read(page)));
    }

    String page(String name, Map<String, Object> data) {
        TemplateInstance page = engine.getTemplate("game/" + name).instance();
        data.forEach(page::data);
        return page.render();
    }

    /** The sentence of {@link GameTexts}, with what it was given. */
    private Object says(EvalContext asked) {
        Method text = Stream.of(GameTexts.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(asked.getName()))
                .findFirst()
                .orElseThrow();
        TemplateInstance said =
                engine.parse(text.getAnnotation(Message.class).value()).instance();
        List<Object> given = given(asked);
        for (int i = 0; i < given.size(); i++) said.data(text.getParameters()[i].getName(), given.get(i));
        return said.render();
    }

    private static List<Object> given(EvalContext asked) {
        return asked.getParams().stream()
                .map(each -> asked.evaluate(each).toCompletableFuture().join())
                .toList();
    }

    private static ValueResolver of(Class<?> base, String name, Function<EvalContext, Object> resolve) {
        return ValueResolver.builder()
                .applyToBaseClass(base)
                .applyToName(name)
                .resolveSync(resolve)
                .build();
    }

    private static NamespaceResolver namespace(String name, Function<EvalContext, Object> resolve) {
        return NamespaceResolver.builder(name).resolve(resolve).build();
    }

    private static String read(String template) {
        try {
            return Files.readString(TEMPLATES.resolve(template + ".html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
