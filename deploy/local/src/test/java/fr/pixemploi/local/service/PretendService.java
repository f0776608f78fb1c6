package fr.pixemploi.local.service;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A program that looks like a packaged service from outside: it listens where it is told and says there that it is ready. */
public final class PretendService {
    private PretendService() {}

    public static void main(String[] arguments) throws IOException {
        if ("true".equals(System.getenv("PIXEMPLOI_FAIL"))) {
            System.err.println("ERROR the database is not there");
            System.exit(3);
        }
        listen(Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT")));
        listen(Integer.parseInt(System.getenv("QUARKUS_MANAGEMENT_PORT")));
    }

    private static void listen(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            byte[] body =
                    String.valueOf(System.getenv("QUARKUS_DATASOURCE_JDBC_URL")).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }
}
