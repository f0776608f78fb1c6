package fr.pixemploi.certification.credential.application.proof;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import fr.pixemploi.certification.credential.domain.OpenBadge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;

/** The two contexts of credentials, out of the jar; where they are from stands in {@code credential/contexts/NOTICE}. */
final class PinnedContexts implements DocumentLoader {
    private final Map<String, Document> contexts = Map.of(
            OpenBadge.CREDENTIALS, read("credentials-v2.jsonld"),
            OpenBadge.OPEN_BADGES, read("open-badges-3.0.3.jsonld"));

    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
        Document context = contexts.get(address.toString());
        if (context == null)
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not a pinned context: " + address);
        return context;
    }

    private static Document read(String name) {
        String file = "/credential/contexts/" + name;
        try (InputStream in = Objects.requireNonNull(PinnedContexts.class.getResourceAsStream(file), file)) {
            return JsonDocument.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonLdError e) {
            throw new IllegalStateException(file, e);
        }
    }
}
