"""What phones are asked to trust: checked by authorities that are not ours, and unable to vouch for anything else."""

from __future__ import annotations

import ssl
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import ifaddr
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import DNSName, GeneralName, IPAddress
from cryptography.x509.oid import ExtendedKeyUsageOID
from cryptography.x509.verification import PolicyBuilder, Store, VerificationError
from hypothesis import given, settings
from hypothesis import strategies as st

from backrack.web.phone.certificate import (
    LEAF_LASTS,
    RENEWED_BEFORE,
    Authority,
    Served,
    Unreadable,
    authority_from_pem,
    authority_to_pem,
    names_of,
    new_authority,
    new_leaf,
    served_from_pem,
    served_to_pem,
    still_good,
)
from backrack.web.phone.folder import AUTHORITY, SERVED, NoAuthority, folder_of, make_ready, read_authority
from backrack.web.phone.names import AT_HOME, Names, home_address, is_at_home, local_name, read_address

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
NAMES = Names(ip_address("192.168.1.20"), "box.local")
AUTHORITY_OF_BOX = new_authority("box.local", NOW)


def verified(
    served: Served, asked: DNSName | IPAddress, at: datetime = NOW, root: Authority = AUTHORITY_OF_BOX
) -> None:
    """By the verifier of the cryptography package, as strict as a browser's."""
    policy = PolicyBuilder().store(Store([root.root])).time(at)
    policy.build_server_verifier(asked).verify(served.leaf, [served.signer])


@pytest.mark.parametrize("asked", [IPAddress(NAMES.address), DNSName("box.local")])
def test_a_browser_that_trusts_the_root_trusts_the_server(asked: DNSName | IPAddress) -> None:
    served = new_leaf(AUTHORITY_OF_BOX, NAMES, NOW)
    verified(served, asked)
    verified(served, asked, NOW + LEAF_LASTS - timedelta(days=2))
    with pytest.raises(VerificationError):
        verified(served, asked, root=new_authority("box.local", NOW))


@pytest.mark.parametrize(
    "elsewhere",
    [
        IPAddress(ip_address("8.8.8.8")),
        IPAddress(ip_address("172.32.0.1")),
        IPAddress(ip_address("2001:db8::1")),
        DNSName("bank.example"),
        DNSName("other.local"),
        DNSName("local"),
    ],
    ids=str,
)
@pytest.mark.parametrize("name", ["box.local", None])
def test_whoever_has_the_key_cannot_pass_for_anybody_else(elsewhere: GeneralName, name: str | None) -> None:
    authority = new_authority(name, NOW)
    served = signed_by_a_thief(authority, elsewhere)
    with pytest.raises(VerificationError, match="name constraints"):
        verified(served, elsewhere, root=authority)  # type: ignore[arg-type]


def test_openssl_says_the_same(tmp_path: Path) -> None:
    """A handshake in memory, by the library of Python's own ``ssl``."""
    now = datetime.now(UTC)
    authority = new_authority("box.local", now)
    good = new_leaf(authority, NAMES, now)
    assert shaken(tmp_path, authority, good, "192.168.1.20") == ""
    assert shaken(tmp_path, authority, good, "box.local") == ""
    assert "not valid for '192.168.1.21'" in shaken(tmp_path, authority, good, "192.168.1.21")
    thief = signed_by_a_thief(authority, DNSName("bank.example"))
    assert "permitted subtree violation" in shaken(tmp_path, authority, thief, "bank.example")


def shaken(folder: Path, authority: Authority, served: Served, host: str) -> str:
    """What a client that trusts the root has against the server; nothing where it is content."""
    (folder / "server").write_bytes(served_to_pem(served))
    trusting = ssl.create_default_context(cadata=authority.root.public_bytes(Encoding.PEM).decode())
    trusting.verify_flags |= ssl.VERIFY_X509_STRICT
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(folder / "server")
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = trusting.wrap_bio(back, there, server_hostname=host)
    server = serving.wrap_bio(there, back, server_side=True)
    for each in (client, server, client):
        try:
            each.do_handshake()
        except ssl.SSLWantReadError:
            continue
        except ssl.SSLCertVerificationError as wrong:
            return wrong.verify_message
    return ""


def signed_by_a_thief(authority: Authority, name: GeneralName) -> Served:
    """A leaf for a name it was never made for, by the only key that is kept."""
    good = new_leaf(authority, NAMES, NOW)
    begun = (
        x509.CertificateBuilder()
        .subject_name(good.leaf.subject)
        .issuer_name(authority.signer.subject)
        .public_key(good.key.public_key())
        .serial_number(1)
        .not_valid_before(good.leaf.not_valid_before_utc)
        .not_valid_after(good.leaf.not_valid_after_utc)
        .add_extension(x509.SubjectAlternativeName([name]), critical=False)
    )
    for each in good.leaf.extensions:
        if each.oid != x509.SubjectAlternativeName.oid:
            begun = begun.add_extension(each.value, each.critical)
    return replace(good, leaf=begun.sign(authority.key, good.leaf.signature_hash_algorithm))


def test_the_key_of_the_root_is_kept_nowhere_and_the_one_that_is_may_make_no_further_authority() -> None:
    authority = AUTHORITY_OF_BOX
    assert authority.key.public_key() == authority.signer.public_key()
    assert authority.key.public_key() != authority.root.public_key()
    assert authority_to_pem(authority).count(b"PRIVATE KEY") == 2  # one beginning, one end
    extensions = authority.signer.extensions
    assert extensions.get_extension_for_class(x509.BasicConstraints).value.path_length == 0
    assert list(extensions.get_extension_for_class(x509.ExtendedKeyUsage).value) == [ExtendedKeyUsageOID.SERVER_AUTH]
    for certificate in (authority.root, authority.signer):
        limits = certificate.extensions.get_extension_for_class(x509.NameConstraints)
        assert limits.critical
        assert set(limits.value.permitted_subtrees or ()) == {DNSName("box.local"), *map(IPAddress, AT_HOME)}


def test_a_leaf_lasts_no_longer_than_browsers_take_and_names_the_machine_alone() -> None:
    served = new_leaf(AUTHORITY_OF_BOX, NAMES, NOW)
    assert served.leaf.not_valid_after_utc - served.leaf.not_valid_before_utc == timedelta(days=397)
    assert names_of(served) == {IPAddress(NAMES.address), DNSName("box.local")}
    renamed = new_leaf(AUTHORITY_OF_BOX, replace(NAMES, name="new.local"), NOW)
    assert names_of(renamed) == {IPAddress(NAMES.address)}


def test_it_is_renewed_a_month_before_its_end_and_when_the_machine_is_found_elsewhere() -> None:
    served = new_leaf(AUTHORITY_OF_BOX, NAMES, NOW)
    renewed_at = served.leaf.not_valid_after_utc - RENEWED_BEFORE
    second = timedelta(seconds=1)
    assert still_good(served, AUTHORITY_OF_BOX, NAMES, NOW)
    assert still_good(served, AUTHORITY_OF_BOX, NAMES, renewed_at - second)
    assert not still_good(served, AUTHORITY_OF_BOX, NAMES, renewed_at)
    assert not still_good(served, AUTHORITY_OF_BOX, NAMES, served.leaf.not_valid_before_utc - second)
    assert not still_good(served, AUTHORITY_OF_BOX, Names(ip_address("192.168.1.21"), "box.local"), NOW)
    assert not still_good(served, new_authority("box.local", NOW), NAMES, NOW)


def test_in_the_last_days_of_its_authority_it_is_not_renewed_again_and_again() -> None:
    end = AUTHORITY_OF_BOX.signer.not_valid_after_utc
    last = new_leaf(AUTHORITY_OF_BOX, NAMES, end - timedelta(days=9))
    assert last.leaf.not_valid_after_utc == end
    assert still_good(last, AUTHORITY_OF_BOX, NAMES, end - timedelta(seconds=1))
    assert not still_good(last, AUTHORITY_OF_BOX, NAMES, end)
    verified(last, DNSName("box.local"), end - timedelta(seconds=1))


@settings(max_examples=50)
@given(cut=st.integers(0, 1700), where=st.integers(0, 1700), byte=st.integers(0, 255))
def test_a_spoilt_file_is_never_taken_for_another_authority(cut: int, where: int, byte: int) -> None:
    whole = authority_to_pem(AUTHORITY_OF_BOX)
    spoilt = bytearray(whole)
    spoilt[where] = byte
    for text in (whole[:cut], bytes(spoilt)):
        try:
            read = authority_from_pem(text)
        except Unreadable:
            continue
        assert read.signer == AUTHORITY_OF_BOX.signer
        assert read.root == AUTHORITY_OF_BOX.root


def test_a_certificate_with_a_curve_nobody_knows_is_unreadable() -> None:
    known, unknown = bytes.fromhex("06082a8648ce3d030107"), bytes.fromhex("06080a8648ce3d030107")
    spoilt = AUTHORITY_OF_BOX.root.public_bytes(Encoding.DER).replace(known, unknown)
    text = authority_to_pem(AUTHORITY_OF_BOX).replace(
        AUTHORITY_OF_BOX.root.public_bytes(Encoding.PEM),
        x509.load_der_x509_certificate(spoilt).public_bytes(Encoding.PEM),
    )
    with pytest.raises(Unreadable):
        authority_from_pem(text)


def test_a_key_of_another_certificate_is_not_taken() -> None:
    one, other = new_leaf(AUTHORITY_OF_BOX, NAMES, NOW), new_leaf(AUTHORITY_OF_BOX, NAMES, NOW)
    assert served_from_pem(served_to_pem(one)).leaf == one.leaf
    with pytest.raises(Unreadable):
        served_from_pem(served_to_pem(replace(one, key=other.key)))
    with pytest.raises(Unreadable):
        authority_from_pem(authority_to_pem(replace(AUTHORITY_OF_BOX, key=one.key)))


def test_the_files_are_for_their_owner_alone_and_made_once(tmp_path: Path) -> None:
    first = make_ready(tmp_path, NAMES, NOW)
    assert first.made
    assert not make_ready(tmp_path, NAMES, NOW + timedelta(days=1)).made
    folder = folder_of(tmp_path)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {each.name: stat.S_IMODE(each.stat().st_mode) for each in folder.iterdir()} == {
        AUTHORITY: 0o600,
        SERVED: 0o600,
    }
    moved = make_ready(tmp_path, Names(ip_address("10.0.0.7"), "box.local"), NOW + timedelta(days=2))
    assert moved.made
    assert moved.authority.root == first.authority.root
    verified(
        served_from_pem(moved.file.read_bytes()),
        IPAddress(ip_address("10.0.0.7")),
        NOW + timedelta(days=2),
        moved.authority,
    )


def test_a_spoilt_leaf_is_made_again_and_a_spoilt_authority_never_is(tmp_path: Path) -> None:
    make_ready(tmp_path, NAMES, NOW)
    (folder_of(tmp_path) / SERVED).write_text("nothing")
    assert make_ready(tmp_path, NAMES, NOW).made
    authority = folder_of(tmp_path) / AUTHORITY
    authority.write_bytes(authority.read_bytes()[:-100])
    before = authority.read_bytes()
    with pytest.raises(NoAuthority, match="Delete that folder"):
        make_ready(tmp_path, NAMES, NOW)
    assert authority.read_bytes() == before
    authority.unlink()
    assert make_ready(tmp_path, NAMES, NOW).made


def test_an_authority_that_is_over_is_told_and_not_replaced(tmp_path: Path) -> None:
    made = make_ready(tmp_path, NAMES, NOW).authority
    with pytest.raises(NoAuthority, match="ten years"):
        make_ready(tmp_path, NAMES, NOW + timedelta(days=3652))
    assert read_authority(tmp_path) is not None
    assert made.fingerprint.count(":") == 31


def adapter(name: str, *addresses: str) -> ifaddr.Adapter:
    ips = [ifaddr.IP((each, 0, 0) if ":" in each else each, 24, name) for each in addresses]
    return ifaddr.Adapter(name, name, ips)


@pytest.mark.parametrize(
    ("adapters", "way_out", "expected"),
    [
        ([adapter("lo", "127.0.0.1", "::1")], "", None),
        ([adapter("eth0", "203.0.113.9", "fe80::1")], "203.0.113.9", None),
        ([adapter("eth0", "192.168.1.20", "fe80::1")], "192.168.1.20", "192.168.1.20"),
        ([adapter("eth0", "192.168.1.20"), adapter("wlan0", "10.1.2.3")], "192.168.1.20", "192.168.1.20"),
        ([adapter("eth0", "192.168.1.20"), adapter("wlan0", "10.1.2.3")], "10.1.2.3", "10.1.2.3"),
        ([adapter("eth0", "192.168.1.20"), adapter("tun0", "10.8.0.2")], "10.8.0.2", "192.168.1.20"),
        ([adapter("docker0", "172.17.0.1"), adapter("br-12ab", "172.18.0.1")], "", None),
    ],
)
def test_the_address_at_home_is_found_without_tunnels_containers_and_the_internet(
    adapters: list[ifaddr.Adapter], way_out: str, expected: str | None
) -> None:
    found = home_address(lambda: adapters, lambda: way_out)
    assert (str(found) if found else None) == expected


@pytest.mark.parametrize("text", ["8.8.8.8", "0.0.0.0", "::", "2001:db8::1", "172.32.0.1", "169.254.1.1", "box", ""])  # noqa: S104
def test_no_address_outside_a_home_is_listened_at(text: str) -> None:
    assert read_address(text) is None


def test_addresses_and_names_as_pages_have_them() -> None:
    assert read_address("[fd00::7]") == ip_address("fd00::7")
    assert Names(ip_address("fd00::7"), None).hosts == ("[fd00::7]",)
    assert NAMES.hosts == ("192.168.1.20", "box.local")
    assert is_at_home(ip_address("172.31.255.255"))
    assert local_name("Box.example.net") == "box.local"
    assert [local_name(each) for each in ("localhost", "my box", "-box", "bücher")] == [None] * 4
