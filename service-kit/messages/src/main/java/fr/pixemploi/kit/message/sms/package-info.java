/** Short messages: by a provider's HTTP interface, or into a directory for a tool of one's own. */
@NullMarked
package fr.pixemploi.kit.message.sms;

import org.jspecify.annotations.NullMarked;
