/** What is said to people about what happens to them: that something did, never what was measured; once, and not at night. */
@NullMarked
package fr.pixemploi.profile.message.domain;

import org.jspecify.annotations.NullMarked;
