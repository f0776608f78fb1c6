/** Who calls: roles in structures, scopes, the person behind an account, the erased. */
@NullMarked
package fr.pixemploi.kit.security;

import org.jspecify.annotations.NullMarked;
