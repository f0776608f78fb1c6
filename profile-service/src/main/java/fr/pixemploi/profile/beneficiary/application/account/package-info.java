/** How accounts and files come together by invitation codes, and part again. */
@NullMarked
package fr.pixemploi.profile.beneficiary.application.account;

import org.jspecify.annotations.NullMarked;
