package fr.pixemploi.profile.message.application;

import fr.pixemploi.kit.seal.SealSecret;
import fr.pixemploi.profile.ProfileSettings;
import io.smallrye.config.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * By what it is known again to which e-mail address or number something went, whichever file says so: HMAC-SHA-256, so that nobody without the
 * key can try addresses. Case does not matter, nor what a mailbox's owner may put behind a +.
 */
@ApplicationScoped
public class AddressDigests {
    private static final String ALGORITHM = "HmacSHA256";

    private final List<SecretKey> newestFirst;

    AddressDigests(ProfileSettings settings, @ConfigProperty(name = "pixemploi.local") boolean local) {
        this.newestFirst = Stream.concat(
                        Stream.of(settings.messages().key()),
                        settings.messages().formerKeys().orElse(List.of()).stream())
                .map(secret -> key(secret, local))
                .toList();
    }

    private static SecretKey key(Secret<String> secret, boolean local) {
        return new SealSecret("PIXEMPLOI_PROFILE_MESSAGES_KEY", secret.get(), local)
                .key(ALGORITHM, "digest of an address");
    }

    /** What is kept. @param contact e-mail address, or number in E.164 */
    public String of(String contact) {
        return digest(newestFirst.getFirst(), contact);
    }

    /** What may be kept, under this key or a former one. */
    public List<String> all(String contact) {
        return newestFirst.stream().map(key -> digest(key, contact)).toList();
    }

    private static String digest(SecretKey key, String contact) {
        String same = contact.strip().toLowerCase(Locale.ROOT).replaceFirst("(?<=.)\\+.*@", "@");
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(same.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
