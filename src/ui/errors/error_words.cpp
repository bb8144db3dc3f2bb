#include "ui/errors/error_words.hpp"

namespace pendopo::ui {

static ErrorWords words_of_a_broken_machine(int status)
{
    if (status == 503)
        return {say("Layanan berhenti sebentar"),
            say("Permohonan yang sudah mendapat nomor tetap tersimpan. Isian yang belum dikirim perlu Anda kirim lagi."),
            say("Coba lagi beberapa menit lagi. Bila mendesak, datang ke loket pada jam kerja.")};
    return {say("Maaf, ada gangguan di pihak kami"),
        say("Permohonan yang sudah mendapat nomor tetap tersimpan. Yang baru saja Anda kirim mungkin belum."),
        say("Coba lagi beberapa menit lagi. Bila tetap gagal, sebutkan kode di bawah kepada petugas.")};
}

ErrorWords error_words(int status)
{
    switch (status) {
    case 400:
        return {say("Permintaan ini tidak dapat dibaca"), say("Ada bagian yang rusak atau tidak lengkap."),
            say("Muat ulang halaman sebelumnya, lalu coba lagi.")};
    case 401:
        return {say("Masuk dahulu"), say("Halaman ini terbuka setelah Anda masuk."), {}};
    case 403:
        return {say("Halaman ini bukan untuk akun Anda"), say("Akun Anda tidak berwenang membuka halaman ini."),
            say("Bila menurut Anda ini keliru, hubungi administrator.")};
    case 404:
        return {say("Halaman ini tidak ada"), say("Alamatnya mungkin salah ketik, atau halamannya sudah pindah."), {}};
    case 405:
        return {say("Halaman ini tidak dapat dipakai dengan cara itu"), say("Alamatnya benar, tetapi caranya tidak diterima."),
            say("Buka halaman sebelumnya dan pakai tombol yang ada di sana.")};
    case 408:
        return {say("Kiriman Anda terputus"), say("Sambungan terlalu lambat atau putus sebelum semuanya sampai."),
            say("Periksa sambungan internet Anda, lalu kirim lagi.")};
    case 409:
        return {say("Keadaannya sudah berubah"), say("Orang lain sudah mengubahnya sesaat sebelum Anda."),
            say("Buka lagi halamannya untuk melihat keadaan terbaru.")};
    case 410:
        return {say("Masa berlakunya sudah habis"), say("Yang Anda cari sudah tidak berlaku."), {}};
    case 413:
        return {say("Kiriman Anda terlalu besar"), say("Berkas atau isian melebihi batas."),
            say("Perkecil berkasnya, lalu kirim lagi.")};
    case 415:
        return {say("Jenis kiriman ini tidak diterima"), say("Kami tidak dapat membaca jenis berkas atau isian itu."), {}};
    case 422:
        return {say("Ada yang perlu diperbaiki"), say("Sebagian isian belum benar."), say("Kembali ke formulir dan perbaiki.")};
    case 429:
        return {say("Terlalu sering mencoba"), say("Kami membatasi percobaan supaya layanan tetap lancar bagi semua orang."),
            say("Tunggu beberapa menit, lalu coba lagi.")};
    case 431:
        return {say("Permintaan ini terlalu panjang"), say("Peramban Anda mengirim terlalu banyak data tambahan."),
            say("Hapus kuki situs ini, lalu coba lagi.")};
    default:
        return status < 500 ? error_words(400) : words_of_a_broken_machine(status);
    }
}

} // namespace pendopo::ui
