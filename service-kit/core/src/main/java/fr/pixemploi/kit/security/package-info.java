/** Who calls: roles in structures, scopes, the person behind an account, the erased. May touch the token and the account read model; must not decide what a use case allows. */
@NullMarked
package fr.pixemploi.kit.security;

import org.jspecify.annotations.NullMarked;
