package fr.pixemploi.kit.message;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Optional;

/** Numbers of telephones that take short messages, by the numbering plans of all countries. */
public final class MobileNumbers {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    /** Where a number written with a leading 0 may be at home: metropolitan France, then overseas, whose mobile numbers differ. */
    private static final List<String> FRANCE = List.of("FR", "GP", "MQ", "GF", "RE", "YT");

    private MobileNumbers() {}

    /**
     * As E.164, such as {@code +33612345678}.
     *
     * @param written as people write it, with or without the country's code: {@code 06 12 34 56 78}, {@code +262 692 12 34 56}
     * @return empty for a landline, and for what is no number
     */
    public static Optional<String> e164(String written) {
        return FRANCE.stream()
                .flatMap(region -> parsed(written, region).stream())
                .filter(MobileNumbers::takesShortMessages)
                .map(number -> PLANS.format(number, PhoneNumberFormat.E164))
                .findFirst();
    }

    private static boolean takesShortMessages(PhoneNumber number) {
        PhoneNumberType type = PLANS.getNumberType(number);
        return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
    }

    private static Optional<PhoneNumber> parsed(String written, String region) {
        try {
            return Optional.of(PLANS.parse(written, region)).filter(PLANS::isValidNumber);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
