package dev.gradus.contentcheck;

import java.net.URI;
import java.net.URISyntaxException;

/** Names of the machines that addresses lead to. */
final class Hosts {
  private Hosts() {}

  /** The host of an address, or "" if there is none or the address is malformed. */
  static String of(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? "" : host;
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
