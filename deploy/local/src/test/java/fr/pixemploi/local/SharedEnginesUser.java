package fr.pixemploi.local;

import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import java.nio.file.Path;
import java.util.Map;

/** A test JVM as far as the shared engines see it: joins, says what it got in one line, and ends when its input does. */
public final class SharedEnginesUser {
    private SharedEnginesUser() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> got =
                new SharedEngines(Workspace.find(), Path.of(arguments[0])).join(Service.named(arguments[1]));
        System.out.println(
                "got " + got.get("quarkus.datasource.jdbc.url") + " " + got.get("quarkus.oidc.auth-server-url"));
        System.in.readAllBytes();
    }
}
